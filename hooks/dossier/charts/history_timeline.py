"""A history as three panels of lanes: a lane a kind of event, a numbered mark an event, a bar for what lasted.

One scale from 1912 to today would crush all that happened since 1977 into a corner, so each panel has its own, which
its years say. Marks that would overlap stand below each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from ..html.render import render
from .scale import Scale

LANES: Mapping[str, str] = {
    "chemistry": "Chemistry",
    "use in therapy": "Use in therapy",
    "use outside therapy": "Use outside therapy",
    "research": "Research",
    "law": "Law",
    "regulation": "Medicines regulation and bodies",
    "organizations": "Organizations",
}
"""Kind of event to the name of its lane, from top to bottom."""

PANELS: Sequence[tuple[int, int, int]] = ((1910, 1980, 10), (1980, 2000, 5), (2000, 2020, 5), (2020, 2028, 2))
"""First and last year of each panel, and the years between two numbers of its axis."""

_WIDTH, _MARGIN, _LABEL, _ROW, _RADIUS, _AXIS, _GAP = 360.0, 14.0, 22.0, 26.0, 11.0, 26.0, 18.0
"""Width of the drawing, its edge, a lane's label, a row of marks, a mark, the axis below a panel, between two panels."""


@dataclass(frozen=True)
class Event:
    """An event as the drawing and its table show it; ``start`` and ``end`` are years with a fraction."""

    number: int
    name: Markup
    plain: str
    kind: str
    when: str
    where: str
    start: float
    end: float | None
    tale: bool
    cites: Markup


@dataclass
class Mark:
    """An event's place in a panel; ``x1`` is the end of its bar."""

    event: Event
    x: float
    x1: float
    y: float = 0.0


@dataclass(frozen=True)
class Lane:
    """A kind's lane in a panel."""

    label: str
    y: float
    bottom: float
    marks: Sequence[Mark]


@dataclass
class Panel:
    """A stretch of years with its lanes and its axis."""

    top: float
    bottom: float = 0.0
    lanes: list[Lane] = field(default_factory=list)
    ticks: list[tuple[str, float]] = field(default_factory=list)


def history_timeline(id_: str, caption: str, events: Sequence[Event]) -> Markup:
    """The drawing, its caption with the key, and the same as a table."""
    panels, top = [], 0.0
    for first, last, step in PANELS:
        panels.append(_panel(events, first, last, step, top))
        top = panels[-1].bottom + _AXIS + _GAP
    return render(
        "history_timeline.html",
        id=id_,
        caption=caption,
        panels=panels,
        events=events,
        lanes=LANES,
        width=_WIDTH,
        margin=_MARGIN,
        radius=_RADIUS,
        height=top - _GAP,
        years=f"{events[0].when} to {events[-1].when}",
    )


def _panel(events: Sequence[Event], first: int, last: int, step: int, top: float) -> Panel:
    scale = Scale(first, last, _MARGIN, _WIDTH - _MARGIN)
    panel, y = Panel(top), top
    for kind, label in LANES.items():
        marks = [_mark(event, scale) for event in events if event.kind == kind and _within(event, first, last)]
        if marks:
            rows = _stack(marks, y + _LABEL + _ROW / 2)
            panel.lanes.append(Lane(label, y + 15, y + _LABEL + rows * _ROW, marks))
            y = panel.lanes[-1].bottom
    panel.bottom = y + 6
    panel.ticks = [(f"{tick:.0f}", scale(tick)) for tick in scale.ticks(step)]
    return panel


def _within(event: Event, first: int, last: int) -> bool:
    return event.start < last and (event.end or event.start) >= first


def _mark(event: Event, scale: Scale) -> Mark:
    low, high = _MARGIN + 2, _WIDTH - _MARGIN - 2
    x = min(max(scale(event.start), low), high)
    return Mark(event, x, min(max(scale(event.end), x), high) if event.end else x)


def _stack(marks: Sequence[Mark], first: float) -> int:
    """Give each mark the first row in which it touches no other; the number of rows."""
    ends: list[float] = []
    for mark in sorted(marks, key=lambda mark: (mark.x, mark.event.number)):
        row = next((row for row, end in enumerate(ends) if mark.x - end >= 2 * _RADIUS + 1), len(ends))
        ends[row:] = [max(mark.x, mark.x1), *ends[row + 1 :]]
        mark.y = first + row * _ROW
    return len(ends)
