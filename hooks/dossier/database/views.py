"""Views for questions that are asked often. Each is a question in words and a SELECT over the tables of records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class View:
    """``says`` is the question that it answers."""

    name: str
    says: str
    sql: str


VIEWS = (
    View(
        "facts_with_sources",
        "Where does a fact come from, and when was it read?",
        """SELECT b.dataset, b.record, b.part, b.place, b.checked, b.check_by, b.read, s.id AS source, s.title, s.published,
  s.status, s.sponsor_tied, s.doi, s.url
  FROM bases b JOIN sources s ON s.id = b.source""",
    ),
    View(
        "results_by_arm",
        "What did each trial find, in each group?",
        """SELECT t.id AS trial, t.name AS trial_name, r.id AS result, r.outcome, m.name AS measure, r.time_label,
  r.time_weeks, r.analysis_set, r.importance, r.better, a.*
  FROM results r JOIN trials t ON t.id = r.trial JOIN measures m ON m.id = r.measure
  JOIN results_arms a ON a.record = r.id""",
    ),
    View(
        "trials_by_registry_number",
        "Which trial has this registry number?",
        """SELECT n.registry, n.number, t.id AS trial, t.name, t.status, t.status_read, t.enrolled
  FROM trials_registrations n JOIN trials t ON t.id = n.record""",
    ),
    View(
        "running_trials",
        "Which trials are running or about to begin, as last read?",
        """SELECT id, name, condition, status, status_read, countries, enrolled FROM trials
  WHERE status IN ('recruiting', 'active, not recruiting', 'not yet recruiting', 'enrolling by invitation')""",
    ),
    View(
        "withdrawn_sources",
        "Which sources were retracted, or carry a correction or a concern, and which records rest on them?",
        """SELECT s.id, s.title, s.status, s.notice_date, s.notice_says, b.dataset, b.record
  FROM sources s LEFT JOIN bases b ON b.source = s.id WHERE s.status IN ('retracted', 'concern', 'corrected')""",
    ),
    View(
        "law_by_place",
        "What is the widest lawful way to treatment in each place, and when was that read?",
        """SELECT j.id, j.name, j.region, j.part_of, j.route, j.route_says, min(b.checked) AS first_checked
  FROM jurisdictions j LEFT JOIN bases b ON b.dataset = 'jurisdictions' AND b.record = j.id GROUP BY j.id""",
    ),
    View(
        "claims_by_verdict",
        "How many claims of popular articles got which verdict?",
        "SELECT topic, verdict, count(*) AS claims FROM claims GROUP BY topic, verdict",
    ),
    View(
        "facts_by_sponsor",
        "How many places rest on sources tied to the developer of the treatment?",
        """SELECT b.dataset, s.sponsor_tied, count(*) AS places FROM bases b JOIN sources s ON s.id = b.source
  GROUP BY b.dataset, s.sponsor_tied""",
    ),
    View(
        "facts_by_check_date",
        "Which facts must be read again first?",
        "SELECT check_by, dataset, record, source, place, checked FROM bases ORDER BY check_by, dataset, record",
    ),
)
