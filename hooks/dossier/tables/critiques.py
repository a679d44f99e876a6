"""The columns of the critiques table: what was objected, by whom, and where it stands."""

from __future__ import annotations

from typing import cast

from markupsafe import escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..page_context import PageContext
from ..records.critique import Critique
from .column import Table, field_column, link_cell, text_cell, trials_cell


def _critique(entry: Entry) -> Critique:
    return cast(Critique, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _critique(entry).title)


def _trials(ctx: PageContext, entry: Entry) -> Cell:
    return trials_cell(ctx, _critique(entry).trials or "not applicable")


def _answered(ctx: PageContext, entry: Entry) -> Cell:
    replies = _critique(entry).replies
    names = ", ".join(reply.who for reply in replies)
    return Cell(escape(names), "", "; ".join(reply.who for reply in replies)) if replies else text_cell("not found")


TABLE = Table(
    dataset="critiques",
    name=Column("Criticism", _name, fields=("title",)),
    columns={
        "theme": field_column("Theme", "theme"),
        "who": field_column("Raised by", "who"),
        "date": field_column("When", "date", view="date"),
        "says": field_column("What they said", "says"),
        "trials": Column("Bears on", _trials, fields=("trials",)),
        "why": field_column("Why it matters", "why_it_matters"),
        "answered": Column("Answered by", _answered, fields=("replies",)),
        "standing": field_column("Where it stands", "standing"),
    },
    default=("theme", "who", "date", "answered", "standing"),
)
