"""The columns of the people table: parts, where, what each did, and ties."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..page_context import PageContext
from ..records.person import Person
from .column import Table, field_column, link_cell, list_cell


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, cast(Person, entry.record).name)


def _parts(ctx: PageContext, entry: Entry) -> Cell:
    return list_cell(cast(Person, entry.record).parts)


TABLE = Table(
    dataset="people",
    name=Column("Person", _name, fields=("name",)),
    columns={
        "parts": Column("Part", _parts, fields=("parts",)),
        "country": field_column("Where", "country"),
        "did": field_column("What they did", "did"),
        "ties": field_column("Ties", "ties"),
    },
    default=("parts", "country", "ties"),
)
