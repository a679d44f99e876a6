"""A trial's course by week: dosing, preparation, integration and assessments on one line, each with its own shape."""

from __future__ import annotations

from markupsafe import Markup

from ..html.cites import cite_all
from ..html.numbers import number
from ..html.render import render
from ..page_context import PageContext
from ..records.trial import Trial, Visit
from .scale import Scale

LANES = {
    "dosing": "Dosing",
    "preparation": "Preparation",
    "integration": "Integration",
    "assessment": "Assessment",
    "follow-up": "Follow-up",
}
_WIDTH, _LEFT, _LANE = 640.0, 110.0, 34.0


def timeline(ctx: PageContext, trial: Trial) -> Markup:
    """The drawing, its caption with sources, and its table."""
    lanes = [kind for kind in LANES if any(visit.kind == kind for visit in trial.schedule)]
    weeks = [visit.week for visit in trial.schedule]
    scale = Scale(min(0.0, *weeks), max(weeks), _LEFT, _WIDTH - 20)
    heights = {kind: 26 + index * _LANE for index, kind in enumerate(lanes)}
    return render(
        "timeline.html",
        id=ctx.unique_id("course"),
        name=trial.name,
        lanes=[(LANES[kind], heights[kind]) for kind in lanes],
        marks=[_mark(visit, scale, heights) for visit in trial.schedule],
        ticks=[(number(tick), scale(tick)) for tick in scale.ticks(_step(max(weeks)))],
        bottom=26 + len(lanes) * _LANE,
        width=_WIDTH,
        visits=sorted(trial.schedule, key=lambda visit: (visit.week, visit.kind)),
        lane_names=LANES,
        number=number,
        sources=cite_all(ctx, trial.basis_of("schedule")),
    )


def _mark(visit: Visit, scale: Scale, heights: dict[str, float]) -> tuple[str, float, float, str]:
    return visit.kind, scale(visit.week), heights[visit.kind], f"Week {number(visit.week)}: {visit.label}"


def _step(last: float) -> float:
    return next((step for step in (1.0, 2.0, 4.0, 8.0, 13.0, 26.0) if last / step <= 10), 52.0)
