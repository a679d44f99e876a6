"""The columns of the table of questions to take along."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..page_context import PageContext
from ..records.visit_question import VisitQuestion
from .column import Table, field_column, link_cell


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, cast(VisitQuestion, entry.record).question)


TABLE = Table(
    dataset="visit-questions",
    name=Column("Question", _name, fields=("question",)),
    columns={
        "part": field_column("Part of the talk", "part"),
        "order": field_column("Place on the sheet", "order", numeric=True),
        "core": field_column("On the short sheet", "core"),
        "why": field_column("Why to ask", "why"),
        "good-answer": field_column("What a good answer holds", "good_answer"),
    },
    default=("part", "why", "good-answer"),
)
