"""The columns of the table of pooled numbers: one row an estimate, so a review has as many rows as it has estimates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.marks import mark_all
from ..html.numbers import interval, number
from ..page_context import PageContext
from ..records.base import field
from ..records.basis import Record
from ..records.numbers import Interval
from ..records.review import Estimate, Review
from .column import Table, link_cell, text_cell
from .reviews import status_marks


class EstimateRow(Record):
    """One estimate with the review that it stands in; its basis is the review's for estimates."""

    review: Review = field("The review.", good={"name": "Sevchik 2026"}, bad="SYPRES")
    estimate: Estimate = field("The pooled number.", good={"estimate": -0.71}, bad="-0.71")


def rows(entry: Entry) -> Sequence[Entry]:
    """The review's estimates in its own order, each under the review's id, so that links lead to the review."""
    review = cast(Review, entry.record)
    basis = review.basis_of("estimates")
    return [replace(entry, record=EstimateRow(basis=basis, review=review, estimate=item)) for item in review.estimates]


def _row(entry: Entry) -> EstimateRow:
    return cast(EstimateRow, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    review = _row(entry).review
    cell = link_cell(ctx, entry, review.name)
    return Cell(cell.html + mark_all(status_marks(ctx, review)), "", cell.plain)


def _outcome(ctx: PageContext, entry: Entry) -> Cell:
    """What the number is about, with what qualifies it below: a number must not stand without it."""
    item = _row(entry).estimate
    if item.note is None:
        return text_cell(item.outcome)
    html = Markup('{}<br><span class="unit">{}</span>').format(item.outcome, item.note)
    return Cell(html, "", f"{item.outcome}. {item.note}")


def _estimate(ctx: PageContext, entry: Entry) -> Cell:
    item = _row(entry).estimate
    return Cell(escape(number(item.estimate)), item.estimate, str(item.estimate))


def _range(value: Interval | str | None) -> Cell:
    if not isinstance(value, Interval):
        return text_cell(value or "not found")
    return Cell(escape(interval(value)), value.low, f"{value.low} to {value.high}")


def _p(ctx: PageContext, entry: Entry) -> Cell:
    p = _row(entry).estimate.p
    if p is None:
        return text_cell("not found")
    text = f"{p.relation} {p.value:g}"
    return Cell(escape(text), p.value, text)


def _part(label: str, name: str, *, unit: str = "", numeric: bool = False) -> Column:
    def cell(ctx: PageContext, entry: Entry) -> Cell:
        value = getattr(_row(entry).estimate, name)
        return text_cell("not found" if value is None else value)

    return Column(label, cell, unit, numeric)


TABLE = Table(
    dataset="reviews",
    name=Column("Review", _name),
    columns={
        "outcome": Column("Of what", _outcome),
        "kind": _part("Kind of number", "kind"),
        "estimate": Column("Estimate", _estimate, numeric=True),
        "interval": Column("95% interval", lambda ctx, entry: _range(_row(entry).estimate.interval), numeric=True),
        "prediction": Column(
            "Prediction interval", lambda ctx, entry: _range(_row(entry).estimate.prediction), numeric=True
        ),
        "comparisons": _part("Comparisons", "comparisons", unit="k", numeric=True),
        "people": _part("People", "n", unit="n", numeric=True),
        "i2": _part("Spread between trials", "i2", unit="I², %", numeric=True),
        "p": Column("p", _p, numeric=True),
        "certainty": _part("Certainty", "certainty"),
    },
    default=("outcome", "kind", "estimate", "interval", "comparisons", "people", "i2", "certainty"),
    split=rows,
)
