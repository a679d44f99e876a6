"""A dosing day from top to bottom: a bar or a mark where a step has its place on the clock, its name beside it.

Three columns, each with a shape of its own: the drug, what is felt, what people do. What has no place on the clock is
left to the table; what comes before and after the day stands above and below the clock, not to scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ..html.render import render
from ..records.day_step import DayStep, Lane

WIDTH = 360.0
_HOUR, _ROW, _TEXT = 42.0, 21.0, 112.0
"""Height of an hour, of a line of words, and where the words begin."""
_COLUMNS: dict[Lane, float] = {"drug": 46.0, "felt": 66.0, "people": 86.0}
LANES: dict[Lane, tuple[str, str]] = {
    "drug": ("■", "the drug"),
    "felt": ("●", "what is felt"),
    "people": ("◆", "what people do"),
}
"""A column to its shape and its name."""


@dataclass(frozen=True)
class Placed:
    """A step in the drawing: where it begins and ends, and where its name stands."""

    lane: Lane
    name: str
    x: float
    y: float
    end: float | None
    text_y: float


def dosing_day(id_: str, steps: Sequence[DayStep], caption: Markup) -> Markup:
    """The drawing; the table with all that is known is the block's own."""
    before = [step for step in steps if step.part == "before"]
    clock = [step for step in steps if step.part == "day" and step.start is not None]
    after = [step for step in steps if step.part == "after"]
    top = 20 + len(before) * _ROW + 18
    hours = range(int(max(step.end or step.start or 0 for step in clock)) + 1)
    placed = _placed(clock, top)
    bottom = max(top + hours[-1] * _HOUR, placed[-1].text_y) + 16
    return render(
        "dosing_day.html",
        id=id_,
        caption=caption,
        steps=steps,
        before=[(step, 20 + index * _ROW) for index, step in enumerate(before)],
        after=[(step, bottom + 26 + index * _ROW) for index, step in enumerate(after)],
        placed=placed,
        hours=[(hour, top + hour * _HOUR) for hour in hours],
        columns=_COLUMNS,
        lanes=LANES,
        text=_TEXT,
        bottom=bottom,
        height=bottom + 20 + len(after) * _ROW,
        width=WIDTH,
    )


def _placed(steps: Sequence[DayStep], top: float) -> list[Placed]:
    """Names keep their order and never stand closer than a line; a thin line leads from each to its place."""
    found: list[Placed] = []
    lowest = top - _ROW
    for step in sorted(steps, key=lambda step: (step.start, step.order)):
        y = top + (step.start or 0) * _HOUR
        lowest = max(y, lowest + _ROW)
        end = None if step.end is None else top + step.end * _HOUR
        found.append(
            Placed(step.lane, step.name, _COLUMNS[step.lane], round(y, 1), end and round(end, 1), round(lowest, 1))
        )
    return found
