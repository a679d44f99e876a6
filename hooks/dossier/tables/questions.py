"""The columns of the table of questions."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.page_links import pages_cell
from ..page_context import PageContext
from ..records.question import Question
from .column import Table, field_column, link_cell


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, cast(Question, entry.record).question)


def _pages(ctx: PageContext, entry: Entry) -> Cell:
    return pages_cell(ctx, cast(Question, entry.record).leads_on)


TABLE = Table(
    dataset="questions",
    name=Column("Question", _name, fields=("question",)),
    columns={
        "asked_by": field_column("Asked by", "asked_by"),
        "about": field_column("About", "about"),
        "known": field_column("How much is known", "known"),
        "pages": Column("Read on", _pages, fields=("leads_on",)),
    },
    default=("asked_by", "about", "known"),
)
