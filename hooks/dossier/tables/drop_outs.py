"""The columns of the drop-out table. The setting and what counted as leaving stand in every row."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.drop_out_lines import SETTINGS, against_lines, left
from ..html.lines_cell import lines_cell
from ..html.numbers import show
from ..html.record_marks import record_marks
from ..html.treatment_links import treatment_link, treatment_short, with_treatment
from ..page_context import PageContext
from ..records.drop_out import DropOut
from ..records.numbers import EventCount, Share
from .column import Table, field_column, link_cell, text_cell


def _drop_out(entry: Entry) -> DropOut:
    return cast(DropOut, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    """What was counted, with the treatment in front unless the name has it."""
    record = _drop_out(entry)
    cell = link_cell(ctx, entry, with_treatment(ctx, record.treatment, record.name))
    marks = record_marks(ctx, record, ("value", "range", "against"), derived=bool(record.derived))
    return Cell(cell.html + marks, "", cell.plain)


def _treatment(ctx: PageContext, entry: Entry) -> Cell:
    id_ = _drop_out(entry).treatment
    return Cell(treatment_link(ctx, id_), "", treatment_short(ctx, id_))


def _left(ctx: PageContext, entry: Entry) -> Cell:
    record = _drop_out(entry)
    cell = lines_cell([left(record)], "not reported")
    return Cell(cell.html, _share(record.value), cell.plain)


def _share(value: EventCount | Share | None) -> float | str:
    if isinstance(value, Share):
        return value.percent
    counted = value if isinstance(value, EventCount) else None
    known = counted and isinstance(counted.events, int) and isinstance(counted.n, int) and counted.n
    return 100 * cast(int, counted.events) / cast(int, counted.n) if counted and known else ""


def _ratio(ctx: PageContext, entry: Entry) -> Cell:
    lines = [f"{item.kind} {show(item, 'full')}{_note(item.note)}" for item in _drop_out(entry).ratio]
    return lines_cell(lines, "not reported")


def _note(note: str | None) -> str:
    return f" ({note.rstrip('.')})" if note else ""


TABLE = Table(
    dataset="drop-outs",
    name=Column("What was counted", _name, fields=("name",)),
    columns={
        "treatment": Column("Treatment", _treatment, fields=("treatment",)),
        "setting": Column(
            "Where", lambda ctx, entry: text_cell(SETTINGS[_drop_out(entry).setting]), fields=("setting",)
        ),
        "population": field_column("In whom", "population"),
        "definition": field_column("What counted as leaving", "definition"),
        "left": Column("Left the treatment", _left, fields=("value", "range", "interval")),
        "against": Column(
            "Left the comparison",
            lambda ctx, entry: lines_cell(against_lines(_drop_out(entry)), "not applicable"),
            fields=("against",),
        ),
        "ratio": Column("Ratio, as printed", _ratio, fields=("ratio",)),
        "people": Column("People", lambda ctx, entry: text_cell(_drop_out(entry).n), numeric=True, fields=("n",)),
        "studies": Column("Studies", lambda ctx, entry: text_cell(_drop_out(entry).k), numeric=True, fields=("k",)),
        "certainty": field_column("Certainty", "certainty"),
        "derived": Column(
            "How worked out",
            lambda ctx, entry: text_cell(_drop_out(entry).derived or "not applicable"),
            fields=("derived",),
        ),
        "note": Column(
            "Bear in mind", lambda ctx, entry: text_cell(_drop_out(entry).note or "not applicable"), fields=("note",)
        ),
    },
    default=("population", "left", "against", "note"),
    always=("setting", "definition"),
)
