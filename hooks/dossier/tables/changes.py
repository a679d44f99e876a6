"""The columns of the log of changes."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.page_links import pages_cell
from ..page_context import PageContext
from ..records.change import Change
from .column import Table, field_column, link_cell, text_cell


def _change(entry: Entry) -> Change:
    return cast(Change, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _change(entry).what)


def _pages(ctx: PageContext, entry: Entry) -> Cell:
    return pages_cell(ctx, _change(entry).pages)


def _conclusions(_: PageContext, entry: Entry) -> Cell:
    change = _change(entry)
    return text_cell(f"{'Yes' if change.conclusions_changed else 'No'}. {change.why}")


TABLE = Table(
    dataset="changes",
    name=Column("What changed", _name, fields=("what",)),
    columns={
        "date": field_column("Date", "date", view="date"),
        "conclusions": Column("Did a conclusion change?", _conclusions, fields=("conclusions_changed", "why")),
        "pages": Column("Pages", _pages, fields=("pages",)),
    },
    default=("date", "conclusions", "pages"),
)
