"""The columns of the table of second readings: the fact with the way to its record, the result, what was seen."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..bound_value import follow
from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.numbers import show
from ..html.record_links import record_link
from ..page_context import PageContext
from ..records.rereading import Rereading
from .column import Table, field_column


def _fact(ctx: PageContext, entry: Entry) -> Cell:
    reading = cast(Rereading, entry.record)
    return Cell(record_link(ctx, follow(ctx.site.data, reading.fact)[0], reading.says), "", reading.says)


def _seen(_: PageContext, entry: Entry) -> Cell:
    reading = cast(Rereading, entry.record)
    html = Markup("{} ({})").format(reading.note, show(reading.read_on, "date"))
    return Cell(html, reading.read_on, reading.note)


TABLE = Table(
    dataset="rereadings",
    name=Column("Fact", _fact, fields=("says", "fact")),
    columns={
        "area": field_column("Why it matters", "area"),
        "outcome": field_column("Second reading", "outcome"),
        "note": Column("What was seen, and when", _seen, fields=("note", "read_on")),
        "when": field_column("Read on", "read_on", view="date"),
    },
    default=("outcome", "area", "note"),
)
