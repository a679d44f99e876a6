"""The columns of the blinding table: who guessed right, in which trials, and what that means."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.arm_values import arm_name, plain_value
from ..html.cells import Cell, Column
from ..html.marks import mark_all, marks_of
from ..html.numbers import show
from ..page_context import PageContext
from ..records.blinding import BlindingCheck
from ..records.source import Source
from ..records.trial import Trial
from .column import Table, field_column, text_cell


def _check(entry: Entry) -> BlindingCheck:
    return cast(BlindingCheck, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    """The trials by name, each linked to its page."""
    trials = ctx.site.data.of("trials", Trial)
    names = {id_: trials[id_].name if id_ in trials else id_ for id_ in _check(entry).trials}
    html = Markup(", ").join(_linked(ctx, id_, name) for id_, name in names.items())
    marks = marks_of(_check(entry).basis, ctx.site.data.of("sources", Source))
    return Cell(html + mark_all(marks), "", ", ".join(names.values()))


def _linked(ctx: PageContext, trial: str, name: str) -> Markup:
    entry = ctx.site.data.entries["trials"].get(trial)
    href = ctx.link(entry) if entry else None
    return Markup('<a href="{}">{}</a>').format(href, name) if href else escape(name)


def _correct(ctx: PageContext, entry: Entry) -> Cell:
    check = _check(entry)
    if check.status != "reported":
        return text_cell(check.status)
    trial = ctx.site.data.of("trials", Trial).get(check.trials[0])
    lines = [f"{arm_name(trial, arm)}: {show(value, '')}" for arm, value in check.correct.items()]
    plain = "; ".join(f"{arm} {plain_value(value)}" for arm, value in check.correct.items())
    return Cell(Markup("<br>").join(escape(line) for line in lines), "", plain)


TABLE = Table(
    dataset="blinding",
    name=Column("Trials", _name, fields=("trials",)),
    columns={
        "who": field_column("Whose guesses", "who_guessed"),
        "correct": Column("Guessed right", _correct, fields=("status", "correct")),
        "expectancy": field_column("Expectations", "expectancy"),
        "summary": field_column("What it means", "summary"),
    },
    default=("who", "correct", "summary"),
    always=("correct",),
)
