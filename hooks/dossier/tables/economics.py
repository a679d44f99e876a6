"""The columns of the table of costs. Who modeled it, and what was taken for granted, stands in every row."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.lines_cell import lines_cell
from ..html.record_marks import record_marks
from ..html.treatment_links import treatment_link, treatment_short
from ..page_context import PageContext
from ..records.economic_fact import EconomicFact
from .column import Table, field_column, link_cell, text_cell
from .figure_cells import figures_cell


def _fact(entry: Entry) -> EconomicFact:
    return cast(EconomicFact, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    cell = link_cell(ctx, entry, _fact(entry).name)
    derived = any(figure.derived for figure in _fact(entry).figures)
    marks = record_marks(ctx, _fact(entry), ("figures", "finding"), derived=derived)
    return Cell(cell.html + marks, "", cell.plain)


def _treatment(ctx: PageContext, entry: Entry) -> Cell:
    id_ = _fact(entry).treatment
    return Cell(treatment_link(ctx, id_), "", treatment_short(ctx, id_)) if id_ else text_cell("not applicable")


TABLE = Table(
    dataset="economics",
    name=Column("What it is about", _name, fields=("name",)),
    columns={
        "treatment": Column("Treatment", _treatment, fields=("treatment",)),
        "kind": field_column("Kind of fact", "kind"),
        "country": field_column("Country", "country"),
        "year": field_column("Year", "year", view="date"),
        "figures": Column("Numbers", lambda ctx, entry: figures_cell(_fact(entry).figures), fields=("figures",)),
        "perspective": field_column("Whose costs", "perspective"),
        "comparator": field_column("Compared with", "comparator"),
        "horizon": field_column("Years looked ahead", "horizon"),
        "assumptions": Column(
            "Taken for granted",
            lambda ctx, entry: lines_cell(_fact(entry).assumptions, "not found"),
            fields=("assumptions",),
        ),
        "interests": field_column("Ties of its authors", "interests"),
        "finding": field_column("What it says", "finding"),
        "limits": field_column("Why one cannot lean on it further", "limits"),
    },
    default=("country", "year", "figures", "finding", "limits"),
    always=("interests",),
)
