"""A matrix: rows against columns, each cell a word with a shape. It is a real table, so it needs no second one below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.render import render


@dataclass(frozen=True)
class State:
    """What a cell can say: the word, and the shape before it (hidden from those who hear the page)."""

    word: str
    shape: str
    name: str
    """For the style sheet."""


YES, NO, UNKNOWN = "yes", "no", "unknown"


@dataclass(frozen=True)
class Line:
    """A row: its header with a note, and one state a column."""

    name: Markup
    note: str
    states: Sequence[State]
    cites: Markup


@dataclass(frozen=True)
class Group:
    """Rows that belong together; ``title`` is empty for those that need none."""

    title: str
    lines: Sequence[Line]


@dataclass(frozen=True)
class Matrix:
    """A matrix's contents; ``totals`` counts the filled cells of each column."""

    id: str
    caption: str
    corner: str
    columns: Sequence[Markup]
    groups: Sequence[Group]
    totals_name: str
    totals: Sequence[str]
    legend: Sequence[tuple[State, str]]
    outside: Sequence[tuple[str, Sequence[Markup]]]
    """Rows that cannot stand in the matrix: the reason, and their names."""


def matrix(plot: Matrix) -> Markup:
    """The table in a region that scrolls sideways, by keyboard too, with its legend."""
    return render("matrix.html", plot=plot)


def count(lines: Sequence[Line], column: int) -> str:
    """How many rows say yes, of all: ``5 of 6``."""
    return f"{sum(line.states[column].name == YES for line in lines)} of {len(lines)}"
