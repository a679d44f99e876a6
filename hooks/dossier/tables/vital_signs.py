"""The columns of the table of vital signs. In whom it was measured, and what it cannot tell, stand in every row."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.numbers import number
from ..html.record_marks import record_marks
from ..html.risk_words import counted
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.vital_sign import VitalSign
from .column import Table, field_column, link_cell, text_cell


def _sign(entry: Entry) -> VitalSign:
    return cast(VitalSign, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    cell = link_cell(ctx, entry, _sign(entry).name)
    return Cell(cell.html + record_marks(ctx, _sign(entry), ("finding",), derived=False), "", cell.plain)


def _above(ctx: PageContext, entry: Entry) -> Cell:
    sign = _sign(entry)
    return text_cell(counted(sign.above) if sign.above else "not reported")


def _with_unit(value: float | str, unit: str) -> Cell:
    if isinstance(value, str):
        return text_cell(value)
    cell = text_cell(value)
    return Cell(cell.html + (f" {unit}" if unit not in MISSING else ""), value, f"{number(value)} {unit}")


TABLE = Table(
    dataset="vital-signs",
    name=Column("What was found", _name, fields=("name",)),
    columns={
        "sign": field_column("Measure", "sign"),
        "group": field_column("In whom", "group"),
        "n": field_column("People", "n", numeric=True),
        "dose": field_column("Dose, as published", "dose"),
        "when": field_column("When", "when"),
        "threshold": Column(
            "Threshold", lambda ctx, entry: _with_unit(_sign(entry).threshold, _sign(entry).unit), fields=("threshold",)
        ),
        "above": Column("Above it", _above, fields=("above",)),
        "highest": Column(
            "Highest reading",
            lambda ctx, entry: _with_unit(_sign(entry).highest, _sign(entry).unit),
            fields=("highest",),
        ),
        "control": field_column("Without MDMA", "control"),
        "finding": field_column("What it says", "finding"),
        "limits": field_column("What it cannot tell", "limits"),
    },
    default=("dose", "when", "above", "highest", "control", "finding"),
    always=("group", "n", "limits"),
)
