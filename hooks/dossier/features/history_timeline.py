"""``::: history-timeline``: every event of the history in one drawing, with the same as a table."""

from __future__ import annotations

from ..charts.history_timeline import Event, history_timeline
from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.events_in_order import event_date, event_of, event_place, events_in_order, year_of
from ..html.record_links import record_link
from ..page_context import PageContext
from ..records.base import Text, field


class HistoryTimelineArgs(Args):
    """A name and a caption."""

    id: Text = field("A name for the drawing, unique on the page.", good="history-drawn", bad="Figure 1")
    caption: Text = field("What the drawing shows, in a sentence.", good="A century of MDMA.", bad="Timeline")


def render(ctx: PageContext, args: HistoryTimelineArgs) -> list[Part]:
    """All events, the oldest first."""
    events = [_event(ctx, number, entry) for number, entry in events_in_order(ctx.site)]
    if not events:
        raise Refused(
            "there are no history-events, so the drawing would be empty", "add records to docs/data/history-events"
        )
    return [history_timeline(ctx.unique_id(args.id), args.caption, events)]


def _event(ctx: PageContext, number: int, entry: Entry) -> Event:
    event = event_of(entry)
    return Event(
        number=number,
        name=record_link(ctx, entry, event.title),
        plain=event.title,
        kind=event.kind,
        when=event_date(event),
        where=event_place(event),
        start=year_of(event.date),
        end=year_of(event.until, end=True) if event.until else None,
        tale=event.tale is not None,
        cites=cite_all(ctx, event.basis),
    )


DIRECTIVE = Directive(HistoryTimelineArgs, render, "Every event of the history in one drawing.")
