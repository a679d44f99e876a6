"""The columns of the organizations table: what each is, where, and its interest."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..page_context import PageContext
from ..records.organization import Organization
from .column import Table, field_column, link_cell, list_cell


def _record(entry: Entry) -> Organization:
    return cast(Organization, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    record = _record(entry)
    return link_cell(ctx, entry, f"{record.name} ({record.short})" if record.short else record.name)


def _aliases(ctx: PageContext, entry: Entry) -> Cell:
    return list_cell(_record(entry).aliases)


TABLE = Table(
    dataset="organizations",
    name=Column("Organization", _name, fields=("name",)),
    columns={
        "kind": field_column("Kind", "kind"),
        "country": field_column("Where", "country"),
        "aliases": Column("Other names", _aliases, fields=("aliases",)),
        "role": field_column("What it is", "role"),
        "did": field_column("What it did", "did"),
        "interest": field_column("Interest", "interest"),
    },
    default=("kind", "country", "role"),
)
