"""A course from top to bottom: a mark a visit, beside each run of visits what it is and how long it takes.

Read downwards on a phone it needs no key. Weeks are to scale; a visit whose week was not published is dashed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import cast

from markupsafe import Markup

from ..html.numbers import number
from ..html.render import render
from ..records.protocol import PhaseName, Protocol
from ..records.trial import Visit
from .scale import Scale
from .timeline import LANES

WIDTH = 360.0
_WEEK, _TEXT = 25.0, 86.0
"""Height of a week, and where the words begin."""
_TRACKS = {"assessment": 42.0, "follow-up": 42.0}
_SESSIONS = 66.0
"""Assessments have a line of their own beside that of the sessions, as both may fall into one week."""
_BEFORE = 58.0
"""Height of what comes before the first visit: screening and taper, whose length is not drawn to scale."""


@dataclass(frozen=True)
class Mark:
    """A visit in the drawing."""

    kind: str
    x: float
    y: float
    number: str
    drawn: bool
    title: str


@dataclass(frozen=True)
class Label:
    """What stands beside a run of visits of one kind."""

    y: float
    text: str
    strong: bool


@dataclass(frozen=True)
class Course:
    """What the drawing is made of."""

    id: str
    protocol: Protocol
    schedule: Sequence[Visit]
    caption: Markup


def course(plot: Course) -> Markup:
    """The drawing with its description, and the visits as a table."""
    weeks = [visit.week for visit in plot.schedule]
    top = _BEFORE + 24
    bottom = top + (max(weeks) - min(weeks)) * _WEEK
    scale = Scale(min(weeks), max(weeks), top, bottom)
    runs = [list(run) for _, run in groupby(plot.schedule, key=lambda visit: visit.kind)]
    return render(
        "course.html",
        plot=plot,
        width=WIDTH,
        lines=(_TRACKS["assessment"], _SESSIONS),
        text=_TEXT,
        top=top,
        bottom=bottom,
        marks=[_mark(visit, scale) for visit in plot.schedule],
        labels=[_label(plot.protocol, run, scale, last=run is runs[-1]) for run in runs],
        ticks=[(number(week), scale(week)) for week in _weeks(plot.schedule)],
        lanes=LANES,
        number=number,
    )


def _weeks(schedule: Iterable[Visit]) -> list[float]:
    """The published weeks, each once: only they are written beside the line."""
    return sorted({visit.week for visit in schedule if not visit.week_is_drawn})


def _mark(visit: Visit, scale: Scale) -> Mark:
    label = str(visit.number) if visit.kind == "dosing" and visit.number is not None else ""
    when = "week not published" if visit.week_is_drawn else f"week {number(visit.week)}"
    return Mark(
        visit.kind,
        _TRACKS.get(visit.kind, _SESSIONS),
        scale(visit.week),
        label,
        visit.week_is_drawn,
        f"{visit.label}: {when}",
    )


def _label(protocol: Protocol, run: Sequence[Visit], scale: Scale, *, last: bool) -> Label:
    """``3 integration sessions, 1.5 hours each`` at the middle of the run; an assessment by its own name."""
    kind, middle = run[0].kind, scale(sum(visit.week for visit in run) / len(run))
    if kind not in {"preparation", "dosing", "integration"}:
        return Label(middle, run[0].label, strong=last)
    hours = protocol.phases.of(cast(PhaseName, kind)).hours
    length = "length not found" if isinstance(hours, str) else f"{number(hours)} {'hour' if hours == 1 else 'hours'}"
    if kind == "dosing":
        names = " and ".join(str(visit.number) for visit in run)
        return Label(middle, f"Dosing session {names}: {length}", strong=True)
    word = "session" if len(run) == 1 else "sessions"
    each = " each" if len(run) > 1 else ""
    return Label(middle, f"{len(run)} {kind} {word}, {length}{each}", strong=False)


__all__ = ["Course", "course"]
