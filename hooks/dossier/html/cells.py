"""What a table is made of: a cell, and a column that reads its cell from a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..datasets import Entry
from ..page_context import PageContext


@dataclass(frozen=True)
class Cell:
    """A cell: what a reader sees, what sorting uses if not that, and what the CSV holds (ASCII, nothing rounded)."""

    html: Markup
    sort: float | str = ""
    plain: str = ""
    missing: bool = False


@dataclass(frozen=True)
class Column:
    """A column: header, unit, and the cell of a record. ``numeric`` aligns right and sorts as numbers."""

    label: str
    cell: Callable[[PageContext, Entry], Cell]
    unit: str = ""
    numeric: bool = False
    fields: Sequence[str] = ()
    """Record fields that the cell is read from; their basis counts towards the row's sources."""
