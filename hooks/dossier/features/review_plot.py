"""``::: review-plot``: what several reviews came to, on one axis, each with its certainty. They are never averaged."""

from __future__ import annotations

from typing import cast

from ..bound_value import BoundError, bind
from ..charts.intervals import Strip, Strips, intervals
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.marks import mark_all
from ..html.numbers import number
from ..page_context import PageContext
from ..records.base import MISSING, Text, field
from ..records.numbers import Interval
from ..records.review import Estimate, Review
from ..tables.column import link_cell
from ..tables.reviews import status_marks

_STANDARDIZED = {"Hedges' g", "standardized mean difference", "Cohen's d"}
_NOTE = (
    "Reviews of one field pool overlapping trials: these are readings of one body of evidence and must not be added up."
)


class ReviewPlotArgs(Args):
    """Which estimates, under which caption."""

    id: Text = field("A name, unique on the page.", good="symptoms-by-review", bad="Figure 1")
    caption: Text = field("What it shows, in a sentence.", good="PTSD symptoms after treatment", bad="Plot")
    estimates: list[Text] = field("Paths of the estimates, in order.", good=["sevchik2026.estimates.0"], bad="SYPRES")


def render(ctx: PageContext, args: ReviewPlotArgs) -> list[Part]:
    """One strip an estimate; minus favors MDMA."""
    plot = Strips(
        id=ctx.unique_id(args.id),
        caption=args.caption,
        strips=[_strip(ctx, path) for path in args.estimates],
        neutral=0,
        favors="better with MDMA",
        note=_NOTE,
    )
    return [intervals(plot)]


def _strip(ctx: PageContext, path: str) -> Strip:
    try:
        bound = bind(ctx.site.data, path)
    except BoundError as error:
        raise Refused(error.wrong, error.repair, path) from error
    item = bound.value
    if not isinstance(item, Estimate) or item.kind not in _STANDARDIZED or not isinstance(item.interval, Interval):
        raise Refused("this is no standardized difference with an interval", "name another estimate of a review", path)
    ctx.show(bound.entry)
    review = cast(Review, bound.entry.record)
    name = link_cell(ctx, bound.entry, review.name).html + mark_all(status_marks(ctx, review))
    low, high = item.interval.low, item.interval.high
    return Strip(name, _text(item), item.estimate, low, high, cite_all(ctx, bound.basis))


def _text(item: Estimate) -> str:
    people = "" if item.n in MISSING else f", {number(item.n)} people"
    pooled = "" if item.comparisons in MISSING else f"; {number(item.comparisons)} comparisons{people}"
    certainty = "not found in what was read" if item.certainty in MISSING else item.certainty
    assert isinstance(item.interval, Interval)
    low, high = number(item.interval.low, 2), number(item.interval.high, 2)
    return f"{item.kind} {number(item.estimate, 2)} (95% CI {low} to {high}){pooled}. Certainty: {certainty}."


DIRECTIVE = Directive(ReviewPlotArgs, render, "What several reviews came to, on one axis.")
