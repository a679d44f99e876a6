"""A treatment loads with its course in numbers; a range that runs backwards is refused."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from one_record import messages, read

GOOD = """\
therapy:
  name: a therapy
  short: T
  kind: psychotherapy
  what: Talking.
  sessions: {low: 8, high: 15}
  minutes: {low: 90, high: 90}
  weeks: not found
  therapists: 1
  session_hours: {low: 12, high: 22.5}
  therapist_hours: {low: 12, high: 22.5}
  hours_from: 8 x 1.5 to 15 x 1.5
  course: 8 to 15 sessions.
  dosing_sessions: not applicable
  summary: It helps some.
  in_favor: []
  against: [Some leave.]
  harms: not found
  certainty: not found
  blinding: assessors only
"""


def test_treatment_loads(tmp_path):
    """Ranges are numbers; what is not known says so."""
    data = read(tmp_path, "treatments", GOOD)
    assert not messages(data)
    record = data.entries["treatments"]["therapy"].record
    assert (record.sessions.low, record.sessions.high) == (8, 15)
    assert record.weeks == "not found"


def test_range_that_runs_backwards_is_refused(tmp_path):
    """The lower end comes first."""
    said = messages(read(tmp_path, "treatments", GOOD.replace("{low: 8, high: 15}", "{low: 15, high: 8}")))
    assert "must not be above high: (swap 15.0 and 8.0)" in said


def test_unknown_kind_is_refused_and_the_known_ones_are_named(tmp_path):
    """The message teaches the kinds."""
    said = messages(read(tmp_path, "treatments", GOOD.replace("kind: psychotherapy", "kind: talking")))
    assert "'drug-assisted therapy'" in said
    assert "'procedure'" in said
