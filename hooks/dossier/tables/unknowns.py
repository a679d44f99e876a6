"""The columns of the table of what nobody knows. Who says so stands in every row."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..page_context import PageContext
from ..records.unknown import Unknown
from .column import Table, field_column, link_cell, trials_cell


def _unknown(entry: Entry) -> Unknown:
    return cast(Unknown, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _unknown(entry).title)


TABLE = Table(
    dataset="unknowns",
    name=Column("Question", _name, fields=("title",)),
    columns={
        "theme": field_column("About", "theme"),
        "known": field_column("What is known", "known"),
        "missing": field_column("What is not", "missing"),
        "who": field_column("Who says so", "who"),
        "settle": field_column("What would settle it", "settle"),
        "trials": Column(
            "Trials that may tell",
            lambda ctx, entry: trials_cell(ctx, _unknown(entry).trials or "not found"),
            fields=("trials",),
        ),
    },
    default=("missing", "settle", "trials"),
    always=("who",),
)
