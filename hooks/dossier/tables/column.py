"""What a dataset offers to tables, and the usual ways to make a cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.numbers import show
from ..html.trial_links import trial_links, trial_name
from ..page_context import PageContext
from ..records.base import MISSING


def one_row(entry: Entry) -> Sequence[Entry]:
    """A record is one row."""
    return [entry]


@dataclass(frozen=True)
class Table:
    """The columns that a dataset offers; ``name`` is the one that heads a row, ``default`` those shown unasked."""

    dataset: str
    name: Column
    columns: dict[str, Column]
    default: Sequence[str]
    always: Sequence[str] = field(default=())
    """Columns that no table of this dataset may leave out."""
    split: Callable[[Entry], Sequence[Entry]] = one_row
    """A record's rows, where a row is a part of it (an estimate of a review)."""


def text_cell(value: Any, view: str = "") -> Cell:
    """A cell for one plain value: text, number, date or a word of absence."""
    if isinstance(value, bool):
        return Cell(escape("Yes" if value else "No"), "", "yes" if value else "no")
    if value in MISSING:
        return Cell(escape(value), "", value, missing=True)
    sort = float(value) if isinstance(value, int | float) else value if view == "date" else ""
    return Cell(escape(show(value, view)), sort, str(value))


def list_cell(values: Sequence[str]) -> Cell:
    """A cell for several short texts; an empty list is 'not found'."""
    if not values:
        return Cell(Markup("not found"), "", "not found", missing=True)
    return Cell(escape(", ".join(values)), "", "; ".join(values))


def trials_cell(ctx: PageContext, trials: Sequence[str]) -> Cell:
    """A cell for trials by id, each linked to its page; or a word of absence."""
    if isinstance(trials, str):
        return text_cell(trials)
    return Cell(trial_links(ctx, trials), "", "; ".join(trial_name(ctx, id_) for id_ in trials))


def field_column(label: str, name: str, *, view: str = "", unit: str = "", numeric: bool = False) -> Column:
    """A column that shows one field as it is."""

    def cell(ctx: PageContext, entry: Entry) -> Cell:
        return text_cell(getattr(entry.record, name), view)

    return Column(label, cell, unit, numeric, (name,))


def link_cell(ctx: PageContext, entry: Entry, text: str) -> Cell:
    """The record's name, linked to its home when that is another place."""
    href = ctx.link(entry)
    here = href is None or ctx.is_home_of(entry)
    html = escape(text) if here else Markup('<a href="%s">%s</a>') % (href, text)
    return Cell(html, "", text)
