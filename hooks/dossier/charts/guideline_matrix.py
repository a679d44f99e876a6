"""Treatments against guidelines, each cell in the guideline's own word with a shape. It is a real table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.render import render


@dataclass(frozen=True)
class Said:
    """What one guideline says: shape, its word as a link to the position, and what limits it."""

    shape: str
    word: Markup
    limits: str


@dataclass(frozen=True)
class Line:
    """A treatment, and what each guideline says of it; an empty cell is one in which nothing was found."""

    name: Markup
    cells: Sequence[Sequence[Said]]


@dataclass(frozen=True)
class Group:
    """Treatments of one kind."""

    title: str
    lines: Sequence[Line]


@dataclass(frozen=True)
class GuidelineMatrix:
    """The table's contents; ``columns`` are guideline and country."""

    id: str
    caption: str
    columns: Sequence[tuple[str, str]]
    groups: Sequence[Group]
    legend: Sequence[tuple[str, str]]


def guideline_matrix(plot: GuidelineMatrix) -> Markup:
    """The table in a region that scrolls sideways; on a phone each treatment lists those who speak of it."""
    return render("guideline_matrix.html", plot=plot)
