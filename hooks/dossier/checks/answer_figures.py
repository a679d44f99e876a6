"""A figure in an answer is bound to its record; one typed by hand needs a source of the answer's own."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.question import Question
from ..site import Site
from .check import Check, problem
from .typed_figures import typed_figure


def run(site: Site) -> Iterator[Problem]:
    """A problem at each typed figure in an answer that cites nothing itself."""
    for id_, question in site.data.of("questions", Question).items():
        found = "" if question.basis else typed_figure(question.answer)
        if found:
            entry, repair = (
                site.data.entries["questions"][id_],
                "bind it ([=record-id.field]) or give its source in 'basis:'",
            )
            wrong = "a figure typed by hand, with neither binding nor source"
            yield problem("answer-figures", entry, ("answer",), wrong, found, repair)


CHECK = Check(
    "answer-figures", "An answer is what gets quoted; its figures must follow the records.", run, Decision.ONE_RECORD
)
