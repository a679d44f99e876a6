"""Bars for each verdict, one an article: filled, hatched and hollow, with the number at the end of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.render import render
from ..html.verdicts import Verdict
from .scale import Scale


@dataclass(frozen=True)
class Bar:
    """How many claims of one article have the verdict."""

    name: str
    count: int


@dataclass(frozen=True)
class Row:
    """A verdict, how many claims have it in all, and in each article."""

    verdict: Verdict
    total: int
    bars: Sequence[Bar]


@dataclass(frozen=True)
class VerdictBars:
    """A drawing's contents; ``articles`` head the columns of its table."""

    id: str
    caption: str
    articles: Sequence[Markup]
    rows: Sequence[Row]
    total: int
    totals: Sequence[int]


_WIDTH, _RIGHT = 440.0, 250.0
_HEAD, _BAR, _GAP, _AFTER = 20.0, 13.0, 4.0, 12.0
_STYLES = ("arm-treatment", "bar-line", "arm-control")


def verdict_bars(plot: VerdictBars) -> Markup:
    """The drawing and the same as a table."""
    most = max((bar.count for row in plot.rows for bar in row.bars), default=1) or 1
    scale, groups, y = Scale(0, most, 0, _RIGHT), [], 0.0
    for row in plot.rows:
        places = [y + _HEAD + index * (_BAR + _GAP) for index, _ in enumerate(row.bars)]
        bars = [
            (bar, place, scale(bar.count), _STYLES[index % len(_STYLES)])
            for index, (bar, place) in enumerate(zip(row.bars, places, strict=True))
        ]
        groups.append((row, y + 13, bars))
        y += _HEAD + len(row.bars) * (_BAR + _GAP) + _AFTER
    return render("verdict_bars.html", plot=plot, groups=groups, bar_height=_BAR, width=_WIDTH, bottom=y)
