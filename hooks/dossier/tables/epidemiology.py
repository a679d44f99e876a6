"""The columns of the table of population facts: how many have PTSD, how it goes, and how many get care."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.record_marks import record_marks
from ..page_context import PageContext
from ..records.population_fact import PopulationFact
from .column import Table, field_column, link_cell
from .figure_cells import figures_cell


def _fact(entry: Entry) -> PopulationFact:
    return cast(PopulationFact, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    cell = link_cell(ctx, entry, _fact(entry).name)
    derived = any(figure.derived for figure in _fact(entry).figures)
    marks = record_marks(ctx, _fact(entry), ("figures", "finding"), derived=derived)
    return Cell(cell.html + marks, "", cell.plain)


TABLE = Table(
    dataset="epidemiology",
    name=Column("What it is about", _name, fields=("name",)),
    columns={
        "kind": field_column("Kind of fact", "kind"),
        "population": field_column("In whom", "population"),
        "country": field_column("Country", "country"),
        "year": field_column("Year", "year", view="date"),
        "people": field_column("People asked or followed", "n", numeric=True),
        "studies": field_column("Studies", "studies", numeric=True),
        "figures": Column("Numbers", lambda ctx, entry: figures_cell(_fact(entry).figures), fields=("figures",)),
        "finding": field_column("What it says", "finding"),
        "limits": field_column("Bear in mind", "limits"),
    },
    default=("population", "people", "figures", "finding"),
    always=("limits",),
)
