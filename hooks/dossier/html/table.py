"""A table as accessible HTML: caption, scopes, a region that scrolls by keyboard, labels for stacking on a phone.

A newline stands between cells, so that search does not join their words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup, escape

from ..datasets import Entry
from ..freshness import due
from ..page_context import PageContext
from ..records.basis import Basis, Record
from .cells import Cell, Column
from .cites import cite_all
from .render import render

LONG = 90
"""Characters from which a cell is running text, and its column needs room."""


@dataclass(frozen=True)
class Row:
    """A record and its cells; the first cell heads the row."""

    entry: Entry
    cells: Sequence[Cell]


@dataclass(frozen=True)
class Block:
    """A table with its name, caption and orientation."""

    id: str
    caption: str
    columns: Sequence[Column]
    rows: Sequence[Row]
    orientation: Literal["rows", "columns"] = "rows"
    anchors: bool = True
    """Whether rows take the places of their records on the records' own page; a fuller block may come below."""


@dataclass(frozen=True)
class Files:
    """Links to the table's rows as files."""

    csv: str
    json: str


def basis_of(row: Row, columns: Sequence[Column]) -> list[Basis]:
    """The sources behind the fields that a row shows, each once, in the record's order."""
    record = row.entry.record
    if not isinstance(record, Record):
        return []
    fields = {name for column in columns for name in column.fields}
    wanted = {id(basis) for name in fields for basis in record.basis_of(name)}
    return [basis for basis in record.basis if id(basis) in wanted] if fields else record.basis


def write(ctx: PageContext, block: Block, files: Files) -> Markup:
    """The block as HTML."""
    for row in block.rows:
        ctx.show(row.entry)
    sources = [cite_all(ctx, basis_of(row, block.columns)) for row in block.rows]
    ids = [ctx.unique_id(row.entry.id) if block.anchors and ctx.is_home_of(row.entry) else "" for row in block.rows]
    template = "table_columns.html" if block.orientation == "columns" else "table_rows.html"
    dates = [due(row.entry.dataset, row.entry.record) for row in block.rows]
    values = {"block": block, "files": files, "sources": sources, "ids": ids, "head": head, "kinds": _kinds(block)}
    return render(template, **values, cited=any(sources), due=dates)


def _kinds(block: Block) -> list[str]:
    """A class for each column: numbers, running text that needs room, or nothing."""
    longest = [max((len(row.cells[i].plain) for row in block.rows), default=0) for i, _ in enumerate(block.columns)]
    return ["num" if c.numeric else "text" if n > LONG else "" for c, n in zip(block.columns, longest, strict=True)]


def head(column: Column) -> Markup:
    """A column's header with its unit."""
    unit = Markup(' <span class="unit">({})</span>').format(column.unit) if column.unit else Markup("")
    return escape(column.label) + unit
