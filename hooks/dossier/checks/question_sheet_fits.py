"""The printed sheet of questions keeps its order and stays short enough for two pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..decisions import Decision
from ..problems import Problem
from ..records.visit_question import VisitQuestion
from ..site import Site
from .check import Check, problem

RULE = "question-sheet-fits"
MOST = 12
"""Questions of the short sheet that fit two pages of A4 or Letter with two lines to write under each (tests/browser/test_sheets.py)."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each question that takes another's place, and at each core question too many."""
    taken: dict[int, str] = {}
    core = 0
    entries = site.data.entries["visit-questions"].values()
    for entry in sorted(entries, key=lambda entry: (cast(VisitQuestion, entry.record).order, entry.id)):
        question = cast(VisitQuestion, entry.record)
        if question.order in taken:
            wrong = f"'{taken[question.order]}' has this place already"
            yield problem(RULE, entry, ("order",), wrong, str(question.order), "give each question a place of its own")
        taken.setdefault(question.order, entry.id)
        core += question.core
        if question.core and core > MOST:
            wrong = f"more than {MOST} questions for the short sheet"
            yield problem(RULE, entry, ("core",), wrong, "", "leave out 'core:' here or at another one")


CHECK = Check(
    RULE, "A sheet of many pages stays at home; one leaf is taken along and filled in.", run, Decision.PLAIN_WORDS
)
