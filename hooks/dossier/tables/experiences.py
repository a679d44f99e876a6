"""The columns of the table of what people report."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.lines_cell import shaped_cell
from ..page_context import PageContext
from ..records.experience import Direction, Experience
from .column import Table, field_column, link_cell, text_cell, trials_cell

SHAPES: dict[Direction, tuple[str, str]] = {
    "good": ("▲", "good"),
    "bad": ("▼", "bad"),
    "mixed": ("◆", "mixed"),
    "describes": ("○", "describes"),
}
"""A direction to its shape and word."""


def _experience(entry: Entry) -> Experience:
    return cast(Experience, entry.record)


def _people(ctx: PageContext, entry: Entry) -> Cell:
    """``19 of 24``; the number alone when it is not known of how many."""
    told = _experience(entry)
    if isinstance(told.n, str):
        return text_cell(told.n)
    return text_cell(told.n) if isinstance(told.of, str) else text_cell(f"{told.n} of {told.of}")


TABLE = Table(
    dataset="experiences",
    name=Column("Report", lambda ctx, e: link_cell(ctx, e, _experience(e).title), fields=("title",)),
    columns={
        "direction": Column(
            "Good or bad", lambda ctx, e: shaped_cell(*SHAPES[_experience(e).direction]), fields=("direction",)
        ),
        "who": field_column("Who", "who"),
        "people": Column("People", _people, fields=("n", "of")),
        "how": field_column("How it was studied", "how"),
        "when": field_column("When", "when"),
        "says": field_column("What they report", "says"),
        "limits": field_column("What limits it", "limits"),
        "trials": Column(
            "Took part in",
            lambda ctx, e: trials_cell(ctx, _experience(e).trials or "not reported"),
            fields=("trials",),
        ),
    },
    default=("direction", "people", "how", "limits"),
)
