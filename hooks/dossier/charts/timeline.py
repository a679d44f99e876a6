"""A trial's course by week: a lane a kind of visit, each with its own shape, dosing sessions by their number.

The drawing is narrow, so that its words keep their size on a phone. A visit whose week was not published is dashed.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from ..html.cites import cite_all
from ..html.numbers import number
from ..html.render import render
from ..page_context import PageContext
from ..records.trial import Trial, Visit
from .scale import Scale

LANES = {
    "preparation": "Therapy before (preparation)",
    "dosing": "Dosing sessions",
    "integration": "Therapy after (integration)",
    "assessment": "Assessments",
    "follow-up": "Later assessments",
}
"""Kind of visit to the name of its lane, from top to bottom."""

_WIDTH, _MARGIN, _LANE, _LINE = 360.0, 14.0, 52.0, 36.0
"""Width of the drawing, its margins, the height of a lane, and where in a lane its line runs."""


@dataclass(frozen=True)
class Mark:
    """A visit in the drawing."""

    kind: str
    x: float
    y: float
    number: str
    drawn: bool
    title: str


def timeline(ctx: PageContext, trial: Trial) -> Markup:
    """The drawing, its caption with sources, and the same as a table."""
    lanes = [kind for kind in LANES if any(visit.kind == kind for visit in trial.schedule)]
    weeks = [visit.week for visit in trial.schedule]
    scale = Scale(min(0.0, *weeks), max(weeks), _MARGIN, _WIDTH - _MARGIN)
    heights = {kind: index * _LANE + _LINE for index, kind in enumerate(lanes)}
    basis = trial.basis_of("schedule")
    return render(
        "timeline.html",
        id=ctx.unique_id("course"),
        name=trial.name,
        lanes=[(LANES[kind], heights[kind]) for kind in lanes],
        marks=[_mark(visit, scale, heights) for visit in trial.schedule],
        ticks=[(number(tick), scale(tick)) for tick in scale.ticks(_step(max(weeks) - min(weeks)))],
        bottom=len(lanes) * _LANE + 4,
        width=_WIDTH,
        margin=_MARGIN,
        visits=sorted(trial.schedule, key=lambda visit: (visit.week, list(LANES).index(visit.kind))),
        any_drawn=any(visit.week_is_drawn for visit in trial.schedule),
        lane_names=LANES,
        number=number,
        notes=[item.note for item in basis if item.note],
        sources=cite_all(ctx, basis),
    )


def _mark(visit: Visit, scale: Scale, heights: dict[str, float]) -> Mark:
    label = str(visit.number) if visit.kind == "dosing" and visit.number is not None else ""
    return Mark(visit.kind, scale(visit.week), heights[visit.kind], label, visit.week_is_drawn, _title(visit))


def _title(visit: Visit) -> str:
    return f"{visit.label}, week not published" if visit.week_is_drawn else f"Week {number(visit.week)}: {visit.label}"


def _step(span: float) -> float:
    """Weeks between two numbers of the axis, so that there are eleven at most."""
    return next((step for step in (1.0, 2.0, 4.0, 8.0, 13.0, 26.0) if span / step <= 11), 52.0)
