"""The columns of the tables of facts on risk. What kind of evidence a fact is stands in every row, and what it cannot tell."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.lines_cell import lines_cell
from ..html.record_marks import record_marks
from ..html.risk_words import number_lines
from ..page_context import PageContext
from ..records.risk_fact import RiskFact
from .column import Table, field_column, link_cell, trials_cell


def _fact(entry: Entry) -> RiskFact:
    return cast(RiskFact, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    fact = _fact(entry)
    cell = link_cell(ctx, entry, fact.title)
    marks = record_marks(ctx, fact, ("says", "counts", "figures"), derived=bool(fact.derived))
    return Cell(cell.html + marks, "", cell.plain)


COLUMNS = {
    "theme": field_column("About", "theme"),
    "says": field_column("What was found", "says"),
    "evidence": field_column("Kind of evidence", "evidence"),
    "people": field_column("In whom", "people"),
    "numbers": Column(
        "Numbers", lambda ctx, entry: lines_cell(number_lines(_fact(entry)), "none given"), fields=("counts", "figures")
    ),
    "trials": Column(
        "Bears on", lambda ctx, entry: trials_cell(ctx, _fact(entry).trials or "not applicable"), fields=("trials",)
    ),
    "limits": field_column("What it cannot tell", "limits"),
}
"""What every such dataset offers."""


def _table(dataset: str, **more: Column) -> Table:
    return Table(
        dataset=dataset,
        name=Column("Fact", _name, fields=("title",)),
        columns=COLUMNS | more,
        default=("theme", "people", *more, "says", "numbers"),
        always=("evidence", "limits"),
    )


BODY = _table("body-risks")
MIND = _table("psychological-risks")
MISUSE = _table("misuse-facts")
STREET = _table("street-contrasts", supervised=field_column("In the trials", "supervised"))
