"""The tables of words: all words of the services, and only words that the data has."""

from __future__ import annotations

from typing import get_args

from dossier.records.source import Source
from dossier.records.trial import TrialStatus
from watching.words import CROSSREF_UPDATE, ENROLLMENT, EUROPE_PMC_NOTICE, EUROPE_PMC_OTHER, TRIAL_STATUS, WEIGHT, plain

REGISTRY = {
    "ACTIVE_NOT_RECRUITING", "COMPLETED", "ENROLLING_BY_INVITATION", "NOT_YET_RECRUITING", "RECRUITING", "SUSPENDED",
    "TERMINATED", "WITHDRAWN", "AVAILABLE", "NO_LONGER_AVAILABLE", "TEMPORARILY_NOT_AVAILABLE", "APPROVED_FOR_MARKETING",
    "WITHHELD", "UNKNOWN",
}  # fmt: skip
"""The enum ``Status`` of API v2, as its study data structure lists it."""


def test_every_status_of_the_registry_is_in_the_table():
    """With a status of ours, or with none on purpose."""
    assert set(TRIAL_STATUS) == REGISTRY
    assert {ours for ours in TRIAL_STATUS.values() if ours} <= set(get_args(TrialStatus))


def test_states_of_sources_are_those_of_the_data():
    """Also their weights."""
    states = set(get_args(Source.model_fields["status"].annotation))
    assert set(WEIGHT) == states
    assert {ours for table in (CROSSREF_UPDATE, EUROPE_PMC_NOTICE) for ours in table.values() if ours} <= states


def test_enrollment_is_as_the_data_says_it():
    """Planned or started."""
    assert set(ENROLLMENT.values()) == {"planned", "started"}


def test_no_word_is_in_two_tables():
    """A comment on a paper is not a notice about it."""
    assert EUROPE_PMC_OTHER.isdisjoint(EUROPE_PMC_NOTICE)


def test_spelling_of_words_does_not_matter():
    """Crossref has had both."""
    assert plain("Expression-of-Concern") == plain("expression_of_concern") == "expression_of_concern"
