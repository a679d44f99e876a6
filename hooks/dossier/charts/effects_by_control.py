"""Effects under one control condition: a strip for each number, beside what was found, in whom and who knew.

It is a real table whose cells hold the strips, so that a phone shows words at their own size and no second table is
needed. Each strip is hidden from those who hear the page: its number stands below it as text.
All panels have one scale, and none is drawn beside another: across control conditions nothing may be ranked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from ..html.numbers import number
from ..html.render import render
from .scale import Scale


@dataclass(frozen=True)
class Dot:
    """A number on the strip, turned so that right is better for the treatment; ``text`` is it as printed.

    ``estimate`` is None for a range; ``low`` and ``high`` are its interval or the range's ends, None where open or not
    known.
    """

    text: str
    estimate: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Row:
    """One effect; ``shape`` is that of its finding, ``words`` are numbers that cannot stand on the strip."""

    id: str
    name: Markup
    about: str
    shape: str
    finding: str
    kind: Literal["better", "other", "change"]
    dots: Sequence[Dot]
    words: Sequence[str]
    blinding: str
    certainty: str
    cites: Markup


@dataclass(frozen=True)
class Panel:
    """The effects under one control condition; ``searched`` when its records are at home here."""

    id: str
    title: str
    meaning: str
    rows: Sequence[Row]
    searched: bool


_WIDTH, _MARGIN, _LOW, _HIGH = 300.0, 10.0, -0.5, 3.0
_SCALE = Scale(_LOW, _HIGH, _MARGIN, _WIDTH - _MARGIN)


def panel(plot: Panel) -> Markup:
    """The table with its strips; the first row is the axis."""
    rows = [(row, [(dot, _place(dot)) for dot in row.dots]) for row in plot.rows]
    return render(
        "effects_by_control.html",
        plot=plot,
        rows=rows,
        ticks=[(number(tick), _SCALE(tick)) for tick in _SCALE.ticks(1)],
        zero=_SCALE(0),
        width=_WIDTH,
        drawn=any(row.dots for row in plot.rows),
    )


def _place(dot: Dot) -> dict[str, float | bool | None]:
    """Where a number stands on the strip; what lies beyond its ends stops there, with an arrow."""
    low, high = dot.low, dot.high
    is_range = dot.estimate is None
    left = _LOW if low is None and is_range else low
    right = _HIGH if high is None and is_range else high
    return {
        "x": None if dot.estimate is None else _SCALE(_inside(dot.estimate)),
        "left": None if left is None else _SCALE(_inside(left)),
        "right": None if right is None else _SCALE(_inside(right)),
        "open": is_range and high is None,
    }


def _inside(value: float) -> float:
    return min(max(value, _LOW), _HIGH)
