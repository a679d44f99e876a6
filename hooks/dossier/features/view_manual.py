"""``::: view-manual``: every way in which a bound figure can be written, each with what it gives for a sample."""

from __future__ import annotations

from typing import Any

from ..directive import Args, Directive, Part
from ..html.numbers import show as written
from ..html.numbers import views_of
from ..html.render import render
from ..page_context import PageContext
from ..records.base import Model
from ..records.conclusion import Vote
from ..records.numbers import Effect, EventCount, GroupMean, Interval, PValue, Share
from ..records.review import Estimate
from ..records.span import Figure, Span
from ..records.treatment_effect import EffectRange
from ..type_words import model_words

_INTERVAL = Interval(low=-0.95, high=-0.47)
SAMPLES: list[Any] = [
    EventCount(events=28, n=42),
    Share(percent=90, approximate=True, n="not reported"),
    GroupMean(mean=-23.7, n=52, sd=13.6),
    Effect(kind="Cohen's d", estimate=-0.71, interval=_INTERVAL, p=PValue(relation="<", value=0.001)),
    Estimate(outcome="symptoms", kind="Hedges' g", estimate=-0.71, interval=_INTERVAL, comparisons=6, n=242),
    _INTERVAL,
    PValue(relation="<", value=0.001),
    EffectRange(kind="standardized mean difference", low=0.5, high=0.8),
    Vote(question="Do the data show that it works?", yes=2, no=9),
    Span(low=8, high=15),
    Figure(label="Price of a course", value=25000, to=30000, unit="US dollars"),
    1042,
    -0.714,
    "2023-09-14",
]
"""One value of each type that knows a view; a test holds that none is missing. They are samples, not facts."""

_PLAIN = {int: "whole number", float: "number", str: "text or date"}


class ViewManualArgs(Args):
    """The list of views takes no arguments."""


def show(ctx: PageContext, args: ViewManualArgs) -> list[Part]:
    """One group a type, the usual view first."""
    groups = [(_words(sample), [(view, written(sample, view)) for view in views_of(sample)]) for sample in SAMPLES]
    return [render("view_manual.html", groups=groups)]


def _words(sample: Any) -> str:
    return model_words(type(sample)) if isinstance(sample, Model) else _PLAIN[type(sample)]


DIRECTIVE = Directive(ViewManualArgs, show, "Every way in which a bound figure can be written.")
