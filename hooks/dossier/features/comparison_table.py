"""``::: table trials``: a comparison table of any dataset, with its sources, and its rows as CSV and JSON."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cells import Column
from ..html.table import Block, Row, write
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..row_selection import Where, select
from ..table_files import table_files
from ..tables import TABLES
from ..tables.column import Table


class TableArgs(Args):
    """Which rows and columns of a dataset, in which order and orientation."""

    of: Text = field("The dataset.", good="trials", bad="all")
    id: Text = field("A name for the table, unique on the page; part of its address.", good="phase-3", bad="Table 1")
    caption: Text = field("What the table shows, in a sentence.", good="The two phase 3 trials", bad="Trials")
    rows: Literal["all"] | list[str] = field(
        "Ids in order, or all.", good=["mapp1", "mapp2"], bad="mapp1, mapp2", default="all"
    )
    where: Where = field(
        "Only rows whose fields have these values.", good={"phase": "3"}, bad="phase 3", default_factory=dict
    )
    columns: list[str] = field(
        "Columns in order; the usual ones when left out.", good=["phase", "people"], bad="all", default_factory=list
    )
    order: str = field(
        "A column to sort by; a leading minus sorts downwards.", good="-started", bad="newest", default=""
    )
    orientation: Literal["rows", "columns"] = field(
        "Records as rows, or side by side as columns.", good="columns", bad="wide", default="rows"
    )
    anchors: bool = field(
        "False where each record has a block of its own further down this page: the names then lead there.",
        good=False,
        bad="no",
        default=True,
    )


def render(ctx: PageContext, args: TableArgs) -> list[Part]:
    """The table with its caption, tools and files."""
    table = TABLES.get(args.of)
    if table is None:
        raise Refused(f"no table is called '{args.of}'", nearest(args.of, TABLES), args.of)
    columns = _columns(table, args.columns)
    chosen = select(ctx.site.data, table.dataset, args.rows, args.where)
    entries = _ordered(ctx, table, [row for entry in chosen for row in table.split(entry)], args.order)
    rows = [_row(ctx, entry, [table.name, *columns], args) for entry in entries]
    block = Block(ctx.unique_id(args.id), args.caption, [table.name, *columns], rows, args.orientation, args.anchors)
    return [write(ctx, block, table_files(ctx, block))]


def _row(ctx: PageContext, entry: Entry, columns: list[Column], args: TableArgs) -> Row:
    """The cells; a name whose record has its block below leads to it."""
    head, *rest = [column.cell(ctx, entry) for column in columns]
    if not args.anchors and ctx.is_home_of(entry):
        head = replace(head, html=Markup('<a href="#{}">{}</a>').format(entry.id, head.html))
    return Row(entry, [head, *rest])


def _columns(table: Table, names: list[str]) -> list[Column]:
    wanted = list(dict.fromkeys([*(names or table.default), *table.always]))
    unknown = [name for name in wanted if name not in table.columns]
    if unknown:
        raise Refused(
            f"the {table.dataset} table has no column '{unknown[0]}'",
            nearest(unknown[0], table.columns, shown=40),
            unknown[0],
        )
    return [table.columns[name] for name in wanted]


def _ordered(ctx: PageContext, table: Table, entries: list[Entry], order: str) -> list[Entry]:
    if not order:
        return entries
    name, down = order.removeprefix("-"), order.startswith("-")
    column = table.name if name == "name" else _columns(table, [name])[0]
    cells = [(column.cell(ctx, entry), entry) for entry in entries]
    known = [(cell.plain.lower() if cell.sort == "" else cell.sort, entry) for cell, entry in cells if not cell.missing]
    missing = [entry for cell, entry in cells if cell.missing]
    known.sort(key=lambda pair: (isinstance(pair[0], str), pair[0]), reverse=down)
    return [entry for _, entry in known] + missing


DIRECTIVE = Directive(TableArgs, render, "A comparison table of a dataset.")
