"""A forest plot: each trial's effect with its interval, the pool below, and beside them the trials that are left out."""

from __future__ import annotations

import math
from dataclasses import dataclass

from markupsafe import Markup

from ..html.numbers import number
from ..html.render import render
from .scale import Scale


@dataclass(frozen=True)
class Line:
    """One trial: its name, effect, interval, weight in %, what was counted in each arm, and who guessed right."""

    name: str
    href: str
    estimate: float
    low: float
    high: float
    weight: float
    treatment: str
    control: str
    guessed: Markup
    sponsor_tied: bool
    cites: Markup


@dataclass(frozen=True)
class Plot:
    """A forest plot's contents; ``neutral`` is the value that means no difference (0, or 1 for ratios)."""

    id: str
    title: str
    measure: str
    lines: list[Line]
    pooled: tuple[float, float, float]
    neutral: float
    favors: tuple[str, str]
    left_out: list[tuple[str, str]]
    caption: Markup
    notes: list[str]


_WIDTH, _LEFT, _RIGHT, _ROW, _TOP = 440.0, 70.0, 425.0, 30.0, 14.0


def forest(plot: Plot) -> Markup:
    """The drawing, its caption, and its data as a table."""
    log = plot.neutral == 1
    scale, ticks = _axis(plot, log=log)
    rows = [_row(line, index, scale, log=log) for index, line in enumerate(plot.lines)]
    bottom = _TOP + (len(rows) + 1) * _ROW
    return render(
        "forest.html",
        plot=plot,
        rows=rows,
        pool=[scale(_on(value, log=log)) for value in plot.pooled],
        pool_y=_TOP + (len(rows) + 0.5) * _ROW,
        zero=scale(_on(plot.neutral, log=log)),
        ticks=[(number(tick), scale(_on(tick, log=log))) for tick in ticks],
        bottom=bottom,
        width=_WIDTH,
        left=_LEFT,
        right=_RIGHT,
        two=lambda value: number(value, 2),
    )


def _on(value: float, *, log: bool) -> float:
    return math.log(value) if log else value


def _axis(plot: Plot, *, log: bool) -> tuple[Scale, list[float]]:
    """The axis holds every estimate; intervals that are wider than eight-fold are cut off and end in an arrow."""
    lows, highs = [line.low for line in plot.lines], [line.high for line in plot.lines]
    if log:
        ticks = [0.25, 0.5, 1, 2, 4, 8, 16]
        low, high = max(0.25, min(lows)), min(16.0, max(highs))
        return Scale(math.log(low / 1.1), math.log(high * 1.1), _LEFT, _RIGHT), [
            t for t in ticks if low / 1.1 <= t <= high * 1.1
        ]
    low, high = math.floor(min([*lows, plot.neutral]) * 2) / 2, math.ceil(max([*highs, plot.neutral]) * 2) / 2
    scale = Scale(low, high, _LEFT, _RIGHT)
    return scale, scale.ticks(0.5)


def _row(line: Line, index: int, scale: Scale, *, log: bool) -> dict[str, object]:
    ends = [scale(_on(value, log=log)) for value in (line.low, line.high)]
    low, high = (min(max(end, _LEFT), _RIGHT) for end in ends)
    half = round(2.5 + math.sqrt(line.weight) * 0.9, 1)
    y = _TOP + (index + 0.5) * _ROW
    cut = (ends[0] < _LEFT, ends[1] > _RIGHT)
    return {
        "line": line,
        "x": scale(_on(line.estimate, log=log)),
        "low": low,
        "high": high,
        "cut": cut,
        "half": half,
        "y": y,
    }
