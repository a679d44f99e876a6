"""The columns of the table of searches: what was looked for, with what result, where and when."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.numbers import show
from ..page_context import PageContext
from ..records.search import Search
from .column import Table, field_column, link_cell


def _search(entry: Entry) -> Search:
    return cast(Search, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _search(entry).looked_for)


def _means(ctx: PageContext, entry: Entry) -> Cell:
    record = _search(entry)
    title, href = ctx.site.page(record.page).title, ctx.site.way(ctx.page.src, record.page)
    html = Markup('{} <a href="{}">{}</a>').format(record.matters, href, title)
    return Cell(html, "", f"{record.matters} {title}")


def _where(_: PageContext, entry: Entry) -> Cell:
    record = _search(entry)
    return Cell(Markup("{} ({})").format(record.where, show(record.checked, "date")), record.checked, record.where)


TABLE = Table(
    dataset="searches",
    name=Column("Looked for", _name, fields=("looked_for",)),
    columns={
        "topic": field_column("Topic", "topic"),
        "outcome": field_column("Result", "outcome"),
        "says": field_column("What was found instead", "says"),
        "matters": Column("What that means", _means, fields=("matters", "page")),
        "where": Column("Where and when", _where, fields=("where", "checked")),
        "when": field_column("When", "checked", view="date"),
    },
    default=("outcome", "says", "matters", "where"),
)
