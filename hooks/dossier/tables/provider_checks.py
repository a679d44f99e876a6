"""The columns of the table of checks and red flags."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..page_context import PageContext
from ..records.provider_check import ProviderCheck
from .column import Table, field_column, link_cell, text_cell


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, cast(ProviderCheck, entry.record).name)


def _limits(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell(cast(ProviderCheck, entry.record).limits or "not applicable")


TABLE = Table(
    dataset="provider-checks",
    name=Column("Point", _name, fields=("name",)),
    columns={
        "kind": field_column("Kind", "kind"),
        "place": field_column("Where it holds", "place"),
        "do": field_column("What to do", "do"),
        "why": field_column("Why", "why"),
        "limits": Column("What it does not tell", _limits, fields=("limits",)),
    },
    default=("kind", "place", "do", "why"),
)
