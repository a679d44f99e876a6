"""The records on which an answer rests exist, and are facts and no sources."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..nearest import nearest
from ..problems import Problem
from ..records.question import Question
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each id that no record has; a broken record is reported where it stands."""
    known = [entry.id for entry in site.data if entry.dataset not in {"sources", "questions"}]
    there = set(known) | set(site.data.broken)
    for id_, question in site.data.of("questions", Question).items():
        for index, name in enumerate(question.rests_on):
            if name not in there:
                entry, wrong = site.data.entries["questions"][id_], "no record has this id"
                yield problem("question-rests-on", entry, ("rests_on", index), wrong, name, nearest(name, known))


CHECK = Check(
    "question-rests-on",
    "An answer is worth what stands behind it, which a reader must be able to open.",
    run,
    Decision.SOURCED,
)
