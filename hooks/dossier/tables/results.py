"""The columns of the results table. Who guessed their arm stands in every row: no table of results can leave it out."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..blinding_of import blinding_of
from ..datasets import Entry
from ..html.arm_values import arm_short, is_control, plain_value, value_cell
from ..html.cells import Cell, Column
from ..html.marks import mark_all, marks_of
from ..html.numbers import show
from ..page_context import PageContext
from ..records.blinding import BlindingCheck
from ..records.measure import Measure
from ..records.result import Result
from ..records.source import Source
from ..records.trial import Trial
from .column import Table, field_column, link_cell, text_cell


def _result(entry: Entry) -> Result:
    return cast(Result, entry.record)


def _trial(ctx: PageContext, entry: Entry) -> Trial | None:
    return ctx.site.data.of("trials", Trial).get(_result(entry).trial)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    trial, result = _trial(ctx, entry), _result(entry)
    cell = link_cell(ctx, entry, f"{trial.name if trial else result.trial}: {result.outcome}")
    marks = marks_of(result.basis, ctx.site.data.of("sources", Source), derived=bool(result.derived))
    return Cell(cell.html + mark_all(marks), cell.sort, cell.plain)


def _side(ctx: PageContext, entry: Entry, *, control: bool) -> Cell:
    """Values of one side; a source that gives only the difference reports neither side."""
    trial, result = _trial(ctx, entry), _result(entry)
    if not result.arms:
        return text_cell("not reported")
    arms = {arm: value for arm, value in result.arms.items() if is_control(trial, arm) == control}
    return value_cell(trial, arms)


def _measure(ctx: PageContext, entry: Entry) -> Cell:
    measure = ctx.site.data.of("measures", Measure).get(_result(entry).measure)
    return text_cell(measure.name if measure else _result(entry).measure)


def _time(ctx: PageContext, entry: Entry) -> Cell:
    time = _result(entry).time
    return Cell(escape(time.label), time.weeks if isinstance(time.weeks, float | int) else "", time.label)


def _effect(ctx: PageContext, entry: Entry) -> Cell:
    effects = _result(entry).effect
    if not effects:
        return text_cell("not reported")
    lines = [
        f"{effect.kind} {show(effect, 'full')}" + (f", {show(effect.p)}" if effect.p else "") for effect in effects
    ]
    return Cell(
        Markup("<br>").join(escape(line) for line in lines), "", "; ".join(lines).replace("\N{MINUS SIGN}", "-")
    )


def _blinding(ctx: PageContext, entry: Entry) -> Cell:
    found = blinding_of(ctx.site, _result(entry).trial)
    if found is None:
        return text_cell("not found")
    ctx.show(found)
    check = cast(BlindingCheck, found.record)
    if check.status != "reported":
        return text_cell(check.status)
    trial = _trial(ctx, entry)
    text = "; ".join(f"{arm_short(trial, arm)}: {show(value, '')}" for arm, value in check.correct.items())
    plain = "; ".join(f"{arm} {plain_value(value)}" for arm, value in check.correct.items())
    marks = mark_all(marks_of(check.basis, ctx.site.data.of("sources", Source)))
    href = ctx.link(found)
    return Cell((Markup('<a href="{}">{}</a>').format(href, text) if href else escape(text)) + marks, "", plain)


TABLE = Table(
    dataset="results",
    name=Column("Result", _name),
    columns={
        "measure": Column("Measure", _measure, fields=("measure",)),
        "definition": field_column("What counted", "definition"),
        "time": Column("When", _time, fields=("time",)),
        "set": field_column("People counted", "analysis_set"),
        "treatment": Column("MDMA", lambda ctx, entry: _side(ctx, entry, control=False), fields=("arms",)),
        "control": Column("Control", lambda ctx, entry: _side(ctx, entry, control=True), fields=("arms",)),
        "effect": Column("Difference, as reported", _effect, fields=("effect",)),
        "blinding": Column("Guessed their group right", _blinding),
        "importance": field_column("Place in the protocol", "importance"),
        "derived": Column("How worked out", lambda ctx, entry: text_cell(_result(entry).derived or "not applicable")),
        "note": Column("Note", lambda ctx, entry: text_cell(_result(entry).note or "not applicable")),
    },
    default=("time", "set", "treatment", "control", "effect"),
    always=("blinding",),
)
