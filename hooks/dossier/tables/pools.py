"""The columns of the pools table: what went in with which weight, what came out, and how it compares with a published one."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.marks import mark_all
from ..html.numbers import number
from ..page_context import PageContext
from ..records.derived import DerivedEffect, Pool
from ..records.trial import Trial
from .column import Table, field_column, link_cell


def _pool(entry: Entry) -> Pool:
    return cast(Pool, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    cell = link_cell(ctx, entry, _pool(entry).name)
    return Cell(cell.html + mark_all(["derived"]), cell.sort, cell.plain)


def _trial_name(ctx: PageContext, trial: str) -> str:
    found = ctx.site.data.of("trials", Trial).get(trial)
    return found.name if found else trial


def _lines(lines: list[str]) -> Cell:
    return Cell(Markup("<br>").join(escape(line) for line in lines), "", "; ".join(lines))


def _weights(ctx: PageContext, entry: Entry) -> Cell:
    effects = ctx.site.data.of("effects", DerivedEffect)
    return _lines(
        [f"{_trial_name(ctx, effects[id_].trial)}: {number(weight)}%" for id_, weight in _pool(entry).weights.items()]
    )


def _left_out(ctx: PageContext, entry: Entry) -> Cell:
    return _lines([f"{_trial_name(ctx, trial)}: {why}" for trial, why in _pool(entry).left_out.items()] or ["none"])


def _estimate(ctx: PageContext, entry: Entry) -> Cell:
    value = _pool(entry).estimate
    return Cell(escape(number(value, 2)), value, str(value))


def _interval(ctx: PageContext, entry: Entry) -> Cell:
    ends = _pool(entry).interval
    return Cell(escape(f"{number(ends.low, 2)} to {number(ends.high, 2)}"), "", f"{ends.low} to {ends.high}")


TABLE = Table(
    dataset="pools",
    name=Column("Pool", _name),
    columns={
        "kind": field_column("What the number is", "kind"),
        "estimate": Column("Number", _estimate, numeric=True),
        "interval": Column("95% interval", _interval, numeric=True),
        "people": field_column("People", "n", numeric=True),
        "weights": Column("Trials and their weights", _weights),
        "i2": field_column("I\N{SUPERSCRIPT TWO}", "i2", unit="%", numeric=True),
        "tau2": field_column("\N{GREEK SMALL LETTER TAU}\N{SUPERSCRIPT TWO}", "tau2", numeric=True),
        "left-out": Column("Left out", _left_out),
        "formula": field_column("Formula", "formula"),
        "method": field_column("Program", "method"),
        "compared-with": field_column("Beside the published pool", "compared_with"),
    },
    default=("kind", "estimate", "interval", "people", "i2", "weights", "compared-with"),
)
