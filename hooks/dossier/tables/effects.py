"""The columns of the effects table: differences between groups that the project worked out, each from one result."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.arm_values import arm_name
from ..html.cells import Cell, Column
from ..html.marks import mark_all, marks_of
from ..html.numbers import number
from ..page_context import PageContext
from ..records.derived import DerivedEffect
from ..records.numbers import Interval
from ..records.result import Result
from ..records.source import Source
from ..records.trial import Trial
from .column import Table, field_column, text_cell
from .results import TABLE as RESULTS


def _effect(entry: Entry) -> DerivedEffect:
    return cast(DerivedEffect, entry.record)


def _result(ctx: PageContext, entry: Entry) -> Entry:
    return ctx.site.data.entries["results"][_effect(entry).result]


def _name(ctx: PageContext, entry: Entry) -> Cell:
    """Trial and outcome, linked to the result; always marked as worked out, besides the marks of the result's sources."""
    found = _result(ctx, entry)
    result, trials = cast(Result, found.record), ctx.site.data.of("trials", Trial)
    text = f"{trials[result.trial].name if result.trial in trials else result.trial}: {result.outcome}"
    href = ctx.link(found)
    html = Markup('<a href="{}">{}</a>').format(href, text) if href else escape(text)
    marks = marks_of(result.basis, ctx.site.data.of("sources", Source), derived=True)
    return Cell(html + mark_all(marks), "", text)


def _groups(ctx: PageContext, entry: Entry) -> Cell:
    effect = _effect(entry)
    trial = ctx.site.data.of("trials", Trial).get(effect.trial)
    pairs = [(effect.treatment_arm, effect.n_treatment), (effect.control_arm, effect.n_control)]
    lines = [f"{arm_name(trial, arm)}: {number(n)}" for arm, n in pairs]
    plain = "; ".join(f"{arm} {n}" for arm, n in pairs)
    return Cell(Markup("<br>").join(escape(line) for line in lines), "", plain)


def _estimate(ctx: PageContext, entry: Entry) -> Cell:
    value = _effect(entry).estimate
    return Cell(escape(number(value, 2)), value, str(value))


def _interval(ctx: PageContext, entry: Entry) -> Cell:
    ends = _effect(entry).interval
    if not isinstance(ends, Interval):
        return text_cell(ends)
    return Cell(escape(f"{number(ends.low, 2)} to {number(ends.high, 2)}"), "", f"{ends.low} to {ends.high}")


TABLE = Table(
    dataset="effects",
    name=Column("Result", _name),
    columns={
        "kind": field_column("What the number is", "kind"),
        "set": Column("People counted", lambda ctx, entry: RESULTS.columns["set"].cell(ctx, _result(ctx, entry))),
        "groups": Column("Groups", _groups, unit="people"),
        "estimate": Column("Number", _estimate, numeric=True),
        "interval": Column("95% interval", _interval, numeric=True),
        "blinding": Column(
            "Guessed their group right", lambda ctx, entry: RESULTS.columns["blinding"].cell(ctx, _result(ctx, entry))
        ),
        "formula": field_column("Formula", "formula"),
        "method": field_column("Program", "method"),
    },
    default=("kind", "set", "groups", "estimate", "interval"),
    always=("blinding",),
)
