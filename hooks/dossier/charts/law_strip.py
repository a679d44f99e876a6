"""The layers of a place's law over the years: a lane a layer, a bar a version. What applies is filled, what ended is hollow.

A version whose beginning was not found starts with a dashed stretch; nothing is drawn when no beginning is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.law_words import state_words
from ..html.numbers import date
from ..html.render import render
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.jurisdiction import LAYERS, Jurisdiction, state_of
from ..records.law_version import ABSENT, LawVersion
from .scale import Scale

_WIDTH, _MARGIN, _LANE = 360.0, 8.0, 64.0


@dataclass(frozen=True)
class Bar:
    """One version in its lane; ``open`` when its beginning is not known."""

    x: float
    width: float
    y: float
    ended: bool
    open: bool
    title: str


def law_strip(ctx: PageContext, place: Jurisdiction, layers: Sequence[str]) -> Markup:
    """The drawing, or nothing when no version has a known beginning."""
    drawn = [version for layer in layers for version in place.versions(layer) if state_of(version) not in ABSENT]
    known = [_year(version.since) for version in drawn if version.since[:1].isdigit()]
    if not known:
        return Markup("")
    high = max(_year(version.checked) for version in drawn)
    low = min(*known, high - 10) - 2
    scale = Scale(low, high, _MARGIN, _WIDTH - _MARGIN)
    return render(
        "law_strip.html",
        id=ctx.unique_id("law-over-time"),
        name=place.name,
        lanes=[(LAYERS[layer], _state(place, layer), index * _LANE) for index, layer in enumerate(layers)],
        bars=[bar for index, layer in enumerate(layers) for bar in _bars(place, layer, scale, index * _LANE)],
        ticks=_ticks(scale),
        bottom=len(layers) * _LANE + 2,
        width=_WIDTH,
    )


def _ticks(scale: Scale) -> list[tuple[str, float]]:
    """Years that have room for their four digits."""
    found = [(f"{tick:.0f}", scale(tick)) for tick in scale.ticks(10.0 if scale.high - scale.low > 25 else 5.0)]
    return [(text, x) for text, x in found if scale.start + 12 <= x <= scale.end - 12]


def _state(place: Jurisdiction, layer: str) -> str:
    return state_words(state_of(place.versions(layer)[-1]))


def _year(day: str) -> float:
    """``2023-07-01`` as 2023.5; a year or month alone as its beginning."""
    year, month, of_month = [*(int(part) for part in day.split("-")), 1, 1][:3]
    return round(year + (month - 1) / 12 + (of_month - 1) / 366, 3)


def _bars(place: Jurisdiction, layer: str, scale: Scale, top: float) -> Iterator[Bar]:
    before = scale.low
    for version in place.versions(layer):
        if state_of(version) in ABSENT:
            continue
        begun = version.since not in MISSING
        start = _year(version.since) if begun else before
        end = _year(version.until) if version.until else scale.high
        width = max(round(scale(end) - scale(start), 1), 3.0)
        yield Bar(scale(start), width, top + 40, bool(version.until), not begun, _title(layer, version))
        before = end


def _title(layer: str, version: LawVersion) -> str:
    since = date(version.since) if version.since not in MISSING else "a day not found"
    until = f" to {date(version.until)}" if version.until else ""
    return f"{LAYERS[layer]}, from {since}{until}: {state_words(state_of(version))}"
