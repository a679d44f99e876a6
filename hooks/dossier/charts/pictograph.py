"""A pictograph: one hundred people for each group, filled for those who had the outcome and hollow for those who did not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.render import render


@dataclass(frozen=True)
class Group:
    """One group: ``per_hundred`` people of 100 had the outcome; ``counted`` is what was counted, as text."""

    name: str
    control: bool
    per_hundred: int
    counted: str


@dataclass(frozen=True)
class Pictograph:
    """A pictograph's contents; ``filled`` and ``hollow`` say what either kind of figure stands for."""

    id: str
    title: str
    groups: Sequence[Group]
    filled: str
    hollow: str
    caption: Markup


_STEP_X, _STEP_Y, _ROW = 30, 32, 10


def pictograph(plot: Pictograph) -> Markup:
    """The drawings side by side, their caption, and their data as a table."""
    drawn = [(group, people(range(group.per_hundred)), people(range(group.per_hundred, 100))) for group in plot.groups]
    return render("pictograph.html", plot=plot, drawn=drawn, width=_ROW * _STEP_X, height=100 // _ROW * _STEP_Y)


def people(places: Sequence[int]) -> str:
    """The path of the figures at these places, counted from 0 along rows of ten: a round head over round shoulders."""
    return "".join(_person(*divmod(place, _ROW)) for place in places)


def _person(row: int, column: int) -> str:
    x, y = column * _STEP_X + _STEP_X // 2, row * _STEP_Y + 8
    return f"M{x - 5} {y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0zM{x - 8} {y + 20}v-5a8 8 0 0 1 16 0v5z"
