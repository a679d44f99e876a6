"""The columns of the table of second readings: the fact with the way to its record, the result, what was seen."""

from __future__ import annotations

from typing import cast

from ..bound_value import follow
from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.record_links import record_link
from ..page_context import PageContext
from ..records.rereading import Rereading
from .column import Table, field_column


def _fact(ctx: PageContext, entry: Entry) -> Cell:
    reading = cast(Rereading, entry.record)
    return Cell(record_link(ctx, follow(ctx.site.data, reading.fact)[0], reading.says), "", reading.says)


TABLE = Table(
    dataset="rereadings",
    name=Column("Fact", _fact, fields=("says", "fact")),
    columns={
        "area": field_column("Why it matters", "area"),
        "outcome": field_column("Second reading", "outcome"),
        "note": field_column("What was seen", "note"),
        "when": field_column("Read on", "read_on", view="date"),
    },
    default=("outcome", "area", "note", "when"),
)
