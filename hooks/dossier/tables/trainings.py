"""The columns of the trainings table."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.lines_cell import lines_cell
from ..page_context import PageContext
from ..records.training import Training
from .column import Table, field_column, link_cell


def _training(entry: Entry) -> Training:
    return cast(Training, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    name = _training(entry).name
    return link_cell(ctx, entry, name[0].upper() + name[1:])


TABLE = Table(
    dataset="trainings",
    name=Column("Training", _name, fields=("name",)),
    columns={
        "kind": field_column("Kind", "kind"),
        "run-by": field_column("Run by", "run_by"),
        "since": field_column("Since", "since", view="date"),
        "hours": field_column("Length", "hours"),
        "parts": Column("Parts", lambda ctx, e: lines_cell(_training(e).parts, "not found"), fields=("parts",)),
        "entry": field_column("Who could join", "entry"),
        "trained": field_column("How many", "trained"),
        "status": field_column("Where it stands", "status"),
        "criticisms": Column(
            "Criticized", lambda ctx, e: lines_cell(_training(e).criticisms, "not found"), fields=("criticisms",)
        ),
    },
    default=("kind", "run-by", "since", "hours", "trained"),
)
