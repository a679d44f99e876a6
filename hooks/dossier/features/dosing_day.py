"""``::: dosing-day``: the day of a dosing session as a drawing, and all that is known of it as a table."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..charts.dosing_day import LANES
from ..charts.dosing_day import dosing_day as drawing
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.record_links import record_link
from ..html.render import render
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.day_step import DayStep
from ..records.protocol import Protocol


class DayArgs(Args):
    """What the drawing shows."""

    caption: Text = field("What the drawing shows, in a sentence.", good="A dosing day by the clock.", bad="Day")


def show(ctx: PageContext, args: DayArgs) -> list[Part]:
    """The drawing with its key, then a row for each step with its sources."""
    entries = sorted(ctx.site.data.entries["day-steps"].values(), key=lambda entry: (_step(entry).order, entry.id))
    if not any(_step(entry).start is not None for entry in entries):
        raise Refused("no step of a day has a place on the clock", "give a step 'start:'")
    key = "; ".join(f"{shape} {name}" for shape, name in LANES.values())
    caption = Markup(
        "<strong>{}</strong> Hours count from the first dose. {}. Above and below the clock, not to scale: what comes "
        "before and after. Sources stand in the table."
    ).format(args.caption, key)
    id_ = ctx.unique_id("dosing-day")
    rows = [_row(ctx, entry) for entry in entries]
    table = render("dosing_day_table.html", id=id_, rows=rows)
    return [drawing(id_, [_step(entry) for entry in entries], caption) + table]


def _step(entry: Entry) -> DayStep:
    return cast(DayStep, entry.record)


def _row(ctx: PageContext, entry: Entry) -> dict[str, object]:
    ctx.show(entry)
    step = _step(entry)
    shape, lane = LANES[step.lane]
    return {
        "id": ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        "step": step,
        "shape": shape,
        "lane": lane[0].upper() + lane[1:],
        "protocols": Markup(", ").join(_protocol(ctx, id_) for id_ in step.protocols),
        "cites": cite_all(ctx, step.basis),
    }


def _protocol(ctx: PageContext, id_: str) -> Markup:
    entry = ctx.site.data.entries["protocols"].get(id_)
    return record_link(ctx, entry, cast(Protocol, entry.record).short) if entry else Markup("{}").format(id_)


DIRECTIVE = Directive(DayArgs, show, "A dosing day by the clock: a drawing, and a table with all that is known.")
