"""The columns of the self-audit: what an instrument asks, the verdict with its shape, why, and where it can be seen."""

from __future__ import annotations

from typing import cast, get_args

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.page_links import pages_cell
from ..page_context import PageContext
from ..records.audit_item import AuditItem, AuditVerdict
from .column import Table, field_column, link_cell

_SHAPES = {"met": "●", "partly met": "◐", "not met": "✕"}


def _item(entry: Entry) -> AuditItem:
    return cast(AuditItem, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _item(entry).item)


def _verdict(_: PageContext, entry: Entry) -> Cell:
    verdict = _item(entry).verdict
    html = Markup('<span aria-hidden="true">{}</span> {}').format(_SHAPES[verdict], verdict.capitalize())
    return Cell(html, get_args(AuditVerdict).index(verdict), verdict)


def _pages(ctx: PageContext, entry: Entry) -> Cell:
    return pages_cell(ctx, _item(entry).pages)


TABLE = Table(
    dataset="audit-items",
    name=Column("What is asked", _name, fields=("item",)),
    columns={
        "order": field_column("Number", "order", numeric=True),
        "group": field_column("Part", "group"),
        "verdict": Column("Verdict", _verdict, fields=("verdict",)),
        "why": field_column("Why", "why"),
        "pages": Column("See", _pages, fields=("pages",)),
    },
    default=("verdict", "why", "pages"),
)
