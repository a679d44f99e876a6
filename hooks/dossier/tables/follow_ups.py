"""The columns of the follow-ups table. How many of how many, and the limits, stand in every row."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.arm_values import plain_value
from ..html.cells import Cell, Column
from ..html.marks import mark_all, marks_of
from ..html.numbers import number, show, views_of
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.follow_up import FollowUp
from ..records.measure import Measure
from ..records.source import Source
from .column import Table, field_column, link_cell, text_cell


def _follow_up(entry: Entry) -> FollowUp:
    return cast(FollowUp, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    cell = link_cell(ctx, entry, _follow_up(entry).name)
    marks = marks_of(_follow_up(entry).basis, ctx.site.data.of("sources", Source))
    return Cell(cell.html + mark_all(marks), cell.sort, cell.plain)


def _assessed(ctx: PageContext, entry: Entry) -> Cell:
    """``16 of 19``; the first number may be a word of absence, the second only with a number before it."""
    item = _follow_up(entry)
    if item.assessed in MISSING:
        known = item.eligible not in MISSING
        text = f"{item.assessed}, of {number(item.eligible)}" if known else str(item.assessed)
        return Cell(escape(text), "", text, missing=True)
    return Cell(escape(f"{number(item.assessed)} of {number(item.eligible)}"), "", f"{item.assessed}/{item.eligible}")


def _measure(ctx: PageContext, entry: Entry) -> Cell:
    item = _follow_up(entry)
    measure = ctx.site.data.of("measures", Measure).get(item.measure or "")
    return text_cell(measure.name if measure else "not found")


def _values(ctx: PageContext, entry: Entry) -> Cell:
    values = _follow_up(entry).values
    if not values:
        return text_cell("not reported")
    labels = {label: label.replace("-", " ") for label in values}
    lines = [
        f"{labels[key]}: {show(value, 'full' if 'full' in views_of(value) else '')}" for key, value in values.items()
    ]
    plain = "; ".join(f"{labels[key]}: {plain_value(value)}" for key, value in values.items())
    return Cell(Markup("<br>").join(escape(line) for line in lines), "", plain)


def _found(ctx: PageContext, entry: Entry) -> Cell:
    """What it found and, never apart from it, why one cannot lean on it further."""
    item = _follow_up(entry)
    html = Markup("{}<br><strong>Limits:</strong> {}").format(item.summary, item.limits)
    return Cell(html, "", f"{item.summary} Limits: {item.limits}")


TABLE = Table(
    dataset="follow-ups",
    name=Column("Follow-up", _name),
    columns={
        "timing": field_column("When", "timing"),
        "assessed": Column(
            "Assessed, of those who could be", _assessed, unit="people", fields=("assessed", "eligible")
        ),
        "controlled": field_column("Comparison group left", "controlled"),
        "measure": Column("Measure", _measure, fields=("measure",)),
        "values": Column("Values", _values, fields=("values",)),
        "found": Column("What it found, and its limits", _found, fields=("summary", "limits")),
    },
    default=("timing", "assessed", "controlled", "found"),
    always=("assessed", "controlled", "found"),
)
