"""Results of one trial as a table: a row an outcome, a column a group, and below it what qualifies the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from markupsafe import Markup, escape

from ...datasets import Entry
from ...directive import Part
from ...html.arm_values import plain_value
from ...html.cells import Cell, Column
from ...html.marks import mark_all, marks_of
from ...html.numbers import number, show, views_of
from ...html.render import render
from ...html.table import Block, Row, write
from ...page_context import PageContext
from ...records.measure import Measure
from ...records.numbers import ArmValue, EventCount
from ...records.result import Result
from ...records.source import Source
from ...records.trial import Trial
from ...table_files import table_files
from ...tables.column import text_cell
from ...tables.results import TABLE

_IN_FILES = ("measure", "definition", "time", "set", "treatment", "control", "effect", "blinding", "derived", "note")
_SETS = {"all randomized": "everyone randomized", "per protocol": "those treated as planned"}


def result_table(ctx: PageContext, trial: Trial, found: Sequence[Entry], id_: str, caption: str) -> list[Part]:
    """The table and its notes; the files behind it carry every column, who guessed right included."""
    times = {_result(entry).time.label for entry in found}
    when = [] if len(times) == 1 else [TABLE.columns["time"]]
    columns = [Column("What was counted", _name, fields=("definition", "time", "analysis_set", "note")), *when]
    columns += [Column("People counted", _set), *_arm_columns(trial, found), *_effect(found)]
    shown = caption + (f": {times.pop()}" if len(times) == 1 else "")
    rows = [Row(entry, [column.cell(ctx, entry) for column in columns]) for entry in found]
    block = Block(ctx.unique_id(id_), shown, columns, rows)
    notes = _notes(ctx, found)
    table = write(ctx, block, table_files(ctx, _for_files(ctx, block)))
    return [table, render("result_notes.html", notes=notes)] if notes else [table]


def _for_files(ctx: PageContext, block: Block) -> Block:
    columns = [TABLE.name, *(TABLE.columns[name] for name in _IN_FILES)]
    rows = [Row(row.entry, [column.cell(ctx, row.entry) for column in columns]) for row in block.rows]
    return Block(block.id, block.caption, columns, rows)


def _result(entry: Entry) -> Result:
    return cast(Result, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    result = _result(entry)
    name, what = _title(ctx, result), result.definition
    marks = marks_of(result.basis, ctx.site.data.of("sources", Source), derived=bool(result.derived))
    below = Markup('\n<span class="what">{}</span>').format(what) if what != name else Markup("")
    return Cell(escape(name) + mark_all(marks) + below, "", name if what == name else f"{name}: {what}")


def _title(ctx: PageContext, result: Result) -> str:
    """The kind of outcome with its scale; an outcome of no kind is named by what it is."""
    measure = ctx.site.data.of("measures", Measure).get(result.measure)
    if result.outcome == "drop-out":
        return "Left early"
    if measure is None or result.measure == "none":
        return result.definition if result.outcome == "other" else result.outcome.capitalize()
    return measure.full_name if result.outcome == "other" else f"{result.outcome.capitalize()} ({measure.name})"


def _set(ctx: PageContext, entry: Entry) -> Cell:
    name = _result(entry).analysis_set
    return text_cell(_SETS.get(name, name))


def _arm_columns(trial: Trial, found: Sequence[Entry]) -> list[Column]:
    """A column for each group that any of these results has a value for."""
    named = dict.fromkeys([*trial.arms, *(arm for entry in found for arm in _result(entry).arms)])
    used = [arm for arm in named if any(arm in _result(entry).arms for entry in found)]
    return [_arm_column(trial.arms[arm].name if arm in trial.arms else arm, arm) for arm in used]


def _arm_column(label: str, arm: str) -> Column:
    def cell(ctx: PageContext, entry: Entry) -> Cell:
        value = _result(entry).arms.get(arm)
        return text_cell("not reported") if value is None else Cell(escape(_value(value)), "", plain_value(value))

    return Column(label, cell, fields=("arms",))


def _value(value: ArmValue) -> str:
    """The value with the people behind it; a count holds them already."""
    text = show(value, "full" if "full" in views_of(value) else "")
    if isinstance(value, EventCount):
        return text
    return f"{text}, {number(value.n)} people" if isinstance(value.n, int) else f"{text}, people {value.n}"


def _effect(found: Sequence[Entry]) -> list[Column]:
    """The difference between groups, when any of these results has one."""
    return [TABLE.columns["effect"]] if any(_result(entry).effect for entry in found) else []


def _notes(ctx: PageContext, found: Sequence[Entry]) -> list[tuple[str, str]]:
    """What qualifies each result, once: several results may share a note."""
    notes: dict[str, list[str]] = {}
    for entry in found:
        result = _result(entry)
        effects = [effect.note for effect in result.effect if effect.note]
        for text in [result.note, result.derived and f"Worked out: {result.derived}", *effects]:
            if text:
                notes.setdefault(text, []).append(_title(ctx, result))
    return [("; ".join(dict.fromkeys(names)), text) for text, names in notes.items()]
