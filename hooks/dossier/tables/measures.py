"""The columns of the measures table: what each scale rates, who rates it, its range and which end is better."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.numbers import number
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.measure import Measure
from .column import Table, field_column, link_cell, text_cell


def _measure(entry: Entry) -> Measure:
    return cast(Measure, entry.record)


def _range(ctx: PageContext, entry: Entry) -> Cell:
    """``0 to 80``; one word of absence when neither end is known."""
    low, high = _measure(entry).low, _measure(entry).high
    if low in MISSING:
        return text_cell(low)
    if high in MISSING:
        text = f"{number(low)} and up"
        return Cell(escape(text), "", text)
    return Cell(escape(f"{number(low)} to {number(high)}"), "", f"{low:g} to {high:g}")


def _thresholds(ctx: PageContext, entry: Entry) -> Cell:
    found = _measure(entry).thresholds
    if not found:
        return text_cell("not found")
    return Cell(Markup("<br>").join(escape(line) for line in found), "", "; ".join(found))


TABLE = Table(
    dataset="measures",
    name=Column("Measure", lambda ctx, entry: link_cell(ctx, entry, _measure(entry).name), fields=("name",)),
    columns={
        "full-name": field_column("Name in full", "full_name"),
        "rates": field_column("What it rates", "rates"),
        "rated-by": field_column("Who rates", "rated_by"),
        "range": Column("Range", _range, unit="points", fields=("low", "high")),
        "better": field_column("Better when", "better"),
        "thresholds": Column("Scores that the trials gave a meaning", _thresholds, fields=("thresholds",)),
    },
    default=("full-name", "rates", "rated-by", "range", "better", "thresholds"),
)
