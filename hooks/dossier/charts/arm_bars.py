"""Bars from 0 to 100 for the groups of one or more comparisons: a filled bar for MDMA, a hollow one for the control."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.render import render
from .scale import Scale


@dataclass(frozen=True)
class Bar:
    """One group: its length in percent, and what stands behind the bar (``MDMA 67 in 100 (28 of 42)``)."""

    name: str
    control: bool
    percent: float
    text: str


@dataclass(frozen=True)
class Comparison:
    """The groups that are compared, under a name; ``cells`` are the further cells of its rows in the table.

    Comparisons that follow each other with the same ``heading`` stand below it once.
    """

    name: str
    href: str
    bars: Sequence[Bar]
    cells: Sequence[Markup]
    heading: str = ""


@dataclass(frozen=True)
class ArmBars:
    """A drawing's contents; ``line`` is a place on the scale with its name, such as what chance alone would give."""

    id: str
    title: str
    comparisons: Sequence[Comparison]
    head: Sequence[str]
    caption: Markup
    line: tuple[float, str] | None = None
    notes: Sequence[str] = ()


_WIDTH, _RIGHT = 440.0, 200.0
_HEAD, _BAR, _GAP, _AFTER, _HEADING = 22.0, 15.0, 6.0, 14.0, 28.0


def arm_bars(plot: ArmBars) -> Markup:
    """The drawing, its caption, and its data as a table; a single comparison needs no name in the drawing."""
    top, head = 24.0 if plot.line else 4.0, _HEAD if len(plot.comparisons) > 1 else 4.0
    scale, rows, headings, y, above = Scale(0, 100, 0, _RIGHT), [], [], top, ""
    for comparison in plot.comparisons:
        if comparison.heading not in {"", above}:
            headings.append((comparison.heading, y + 16))
            y += _HEADING
        above = comparison.heading
        places = [y + head + index * (_BAR + _GAP) for index, _ in enumerate(comparison.bars)]
        bars = [(bar, place, scale(bar.percent)) for bar, place in zip(comparison.bars, places, strict=True)]
        rows.append((comparison, y + 14, bars))
        y += head + len(bars) * (_BAR + _GAP) + _AFTER
    return render(
        "arm_bars.html",
        plot=plot,
        rows=rows,
        headings=headings,
        bar_height=_BAR,
        ticks=[(tick, scale(tick)) for tick in (0, 25, 50, 75, 100)],
        line=(scale(plot.line[0]), plot.line[1]) if plot.line else None,
        top=top,
        bottom=y,
        width=_WIDTH,
    )
