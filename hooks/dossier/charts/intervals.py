"""Estimates under one another on one axis. Names and numbers are text of the page, so that a phone can show them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.numbers import number
from ..html.render import render
from .scale import Scale


@dataclass(frozen=True)
class Strip:
    """One estimate: the words above its strip, the number and its interval."""

    name: Markup
    text: str
    estimate: float
    low: float
    high: float
    cites: Markup


@dataclass(frozen=True)
class Strips:
    """Several on one axis; ``neutral`` means no difference."""

    id: str
    caption: str
    strips: Sequence[Strip]
    neutral: float
    favors: str
    """What lies to the left of it."""
    note: str


_WIDTH, _MARGIN = 400.0, 12.0


def intervals(plot: Strips) -> Markup:
    """The drawing: a strip an estimate, and the axis below them all."""
    low = math.floor(min([*(strip.low for strip in plot.strips), plot.neutral]) * 2) / 2
    high = math.ceil(max([*(strip.high for strip in plot.strips), plot.neutral]) * 2) / 2
    scale = Scale(low, high, _MARGIN, _WIDTH - _MARGIN)
    rows = [
        {"strip": strip, "x": scale(strip.estimate), "low": scale(strip.low), "high": scale(strip.high)}
        for strip in plot.strips
    ]
    ticks = [(number(tick), scale(tick)) for tick in scale.ticks(0.5)]
    return render("intervals.html", plot=plot, rows=rows, ticks=ticks, zero=scale(plot.neutral), width=_WIDTH)
