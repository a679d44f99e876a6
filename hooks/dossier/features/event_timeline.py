"""``::: event-timeline``: regulatory events down the page, the oldest first, as a drawing and as a table."""

from __future__ import annotations

from typing import cast

from ..charts.event_timeline import LINE, SHAPES, WIDTH, event_timeline
from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.cites import cite_all
from ..html.numbers import date
from ..html.render import render
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.regulatory_event import RegulatoryEvent
from ..row_selection import Where, select


class EventTimelineArgs(Args):
    """Which events."""

    id: Text = field("A name for the drawing, unique on the page.", good="us-history", bad="Figure 1")
    caption: Text = field("What it shows, in a sentence.", good="What happened at FDA.", bad="Timeline")
    where: Where = field(
        "Only events whose fields have these values.", good={"strand": "scheduling"}, bad="FDA", default_factory=dict
    )


def show(ctx: PageContext, args: EventTimelineArgs) -> list[Part]:
    """The drawing with its caption and sources, and the same as a table."""
    entries = sorted(select(ctx.site.data, "regulatory-events", "all", args.where), key=lambda e: _event(e).date)
    for entry in entries:
        ctx.show(entry)
    events = [_event(entry) for entry in entries]
    block = render(
        "event_timeline.html",
        id=ctx.unique_id(args.id),
        caption=args.caption,
        events=events,
        drawing=event_timeline(events),
        shapes=SHAPES,
        width=WIDTH,
        line=LINE,
        date=date,
        sources=[cite_all(ctx, event.basis_of("what")) for event in events],
    )
    return [block]


def _event(entry: Entry) -> RegulatoryEvent:
    return cast(RegulatoryEvent, entry.record)


DIRECTIVE = Directive(EventTimelineArgs, show, "Regulatory events as a drawing down the page.")
