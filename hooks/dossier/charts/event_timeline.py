"""Events down the page: a row an event, its day at the left, a shape for what it does, and the years that lie between.

Rows are evenly spaced, so the drawing is not to scale; gaps of two years or more are written out. The drawing is narrow,
so that its words keep their size on a phone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..html.numbers import date
from ..records.regulatory_event import Bearing, RegulatoryEvent

SHAPES: dict[Bearing, str] = {
    "opens a way": "circle",
    "closes a way": "square",
    "advice or publication": "diamond",
    "plan or statement": "ring",
}
"""What an event does to the name of its shape; the template draws it."""

WIDTH, LINE, TOP, ROW, GAP = 380, 100, 62, 46, 34
"""Width of the drawing, where the line runs, height of the legend, of a row, and of a written gap."""
_LONG = 2
"""Years between two events from which the gap is written."""


@dataclass(frozen=True)
class Mark:
    """An event in the drawing."""

    shape: str
    y: float
    when: str
    name: str
    body: str


@dataclass(frozen=True)
class Gap:
    """Years in which nothing on this list happened."""

    y: float
    text: str


@dataclass(frozen=True)
class Drawing:
    """Where everything stands, and how tall it is."""

    marks: list[Mark]
    gaps: list[Gap]
    height: float


def event_timeline(events: Sequence[RegulatoryEvent]) -> Drawing:
    """The rows of the drawing, in the order given, which is that of the days."""
    marks: list[Mark] = []
    gaps: list[Gap] = []
    y, before = float(TOP), 0
    for event in events:
        year = int(event.date[:4])
        if before and year - before >= _LONG:
            gaps.append(Gap(y, f"{year - before} years later"))
            y += GAP
        body = f"{event.body} (second-hand)" if event.second_hand else event.body
        marks.append(Mark(SHAPES[event.bearing], y, short_date(event.date), event.name, body))
        y, before = y + ROW, year
    return Drawing(marks, gaps, y)


def short_date(day: str) -> str:
    """``Aug 8, 2024``, ``Mar 2025``, ``1985``: the month in three letters, so that it fits beside the line."""
    written = date(day)
    month, _, rest = written.partition(" ")
    return f"{month[:3]} {rest}" if rest else written
