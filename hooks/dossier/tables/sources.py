"""The columns of the sources table."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.references import KIND_WORDS
from ..page_context import PageContext
from ..records.source import Source
from .column import Table, field_column, link_cell, text_cell


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, cast(Source, entry.record).title)


def _kind(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell(KIND_WORDS[cast(Source, entry.record).kind])


def _extent(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell(cast(Source, entry.record).access.extent)


def _notice(ctx: PageContext, entry: Entry) -> Cell:
    notice = cast(Source, entry.record).notice
    return text_cell(notice.says if notice else "not applicable")


TABLE = Table(
    dataset="sources",
    name=Column("Source", _name),
    columns={
        "kind": Column("Kind", _kind),
        "container": field_column("Published in", "container"),
        "published": field_column("Date", "published", view="date"),
        "funder": field_column("Funder", "funder"),
        "extent": Column("How much was read", _extent),
        "status": field_column("Status", "status"),
        "notice": Column("Notice", _notice),
        "sponsor-tied": field_column("Tied to the developer", "sponsor_tied"),
    },
    default=("kind", "container", "published", "status"),
)
