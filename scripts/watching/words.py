"""The services' words and ours, in one table a service. A word that is in no table is reported, never guessed.

None: the word is known and has no word of ours; a person has to say what follows from it.
"""

from __future__ import annotations

TRIAL_STATUS: dict[str, str | None] = {
    "ACTIVE_NOT_RECRUITING": "active, not recruiting",
    "COMPLETED": "completed",
    "ENROLLING_BY_INVITATION": "enrolling by invitation",
    "NOT_YET_RECRUITING": "not yet recruiting",
    "RECRUITING": "recruiting",
    "SUSPENDED": "on hold",
    "TERMINATED": "terminated early",
    "WITHDRAWN": "withdrawn",
    "UNKNOWN": "unknown",
    "NO_LONGER_AVAILABLE": "closed",
    "AVAILABLE": None,
    "TEMPORARILY_NOT_AVAILABLE": None,
    "APPROVED_FOR_MARKETING": None,
    "WITHHELD": None,
}
"""ClinicalTrials.gov API v2, enum ``Status``: https://clinicaltrials.gov/data-api/about-api/study-data-structure."""

ENROLLMENT: dict[str, str | None] = {"ACTUAL": "started", "ESTIMATED": "planned"}
"""ClinicalTrials.gov API v2, enum ``EnrollmentType``."""

CROSSREF_UPDATE: dict[str, str | None] = {
    "retraction": "retracted",
    "withdrawal": "retracted",
    "removal": "retracted",
    "expression_of_concern": "concern",
    "correction": "corrected",
    "corrigendum": "corrected",
    "erratum": "corrected",
    "partial_retraction": None,
    "addendum": None,
    "clarification": None,
    "new_edition": None,
    "new_version": None,
}
"""Crossref, types of update: https://www.crossref.org/documentation/crossmark/crossmark-registering-updates/."""

EUROPE_PMC_NOTICE: dict[str, str | None] = {
    "retraction in": "retracted",
    "expression of concern in": "concern",
    "erratum in": "corrected",
    "corrected and republished in": "corrected",
    "retracted and republished in": None,
    "partial retraction in": None,
    "republished in": None,
    "update in": None,
}
"""Europe PMC, ``commentCorrection.type``, of what happened to the article; PubMed's words."""

EUROPE_PMC_OTHER = {
    "comment in", "comment on", "retraction of", "erratum for", "expression of concern for", "partial retraction of",
    "corrected and republished from", "retracted and republished from", "republished from", "update of", "reprint in",
    "reprint of", "original report in", "summary for patients in", "dataset described in", "dataset use reported in",
    "cites", "associated dataset", "associated publication", "preprint in", "preprint of",
}  # fmt: skip
"""Words for what an article says of others, or others of it, without touching it. Preprints: kinds/newer_version.py."""

WEIGHT = {"current": 0, "superseded": 0, "corrected": 1, "concern": 2, "retracted": 3}
"""Our states of a source, the heavier the graver."""


def plain(word: str) -> str:
    """A word as the tables write it: services differ in capitals and hyphens."""
    return word.strip().lower().replace("-", "_").replace(" ", "_")
