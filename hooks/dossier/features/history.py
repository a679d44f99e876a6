"""``::: history``: the events of some years as a list, each with what happened, where, its sources and its tale."""

from __future__ import annotations

from typing import Any

from ..datasets import Entry
from ..directive import Args, Directive, Part, Refused
from ..html.cites import cite_all
from ..html.events_in_order import event_date, event_of, event_place, events_in_order
from ..html.render import render
from ..page_context import PageContext
from ..records.base import Count, field


class HistoryArgs(Args):
    """From which year to which; the first counts, the last does too."""

    first: Count = field("First year.", good=1977, bad="the seventies", default=0)
    last: Count = field("Last year.", good=1988, bad="today", default=9999)


def show(ctx: PageContext, args: HistoryArgs) -> list[Part]:
    """A list in order of time."""
    chosen = [
        (number, entry)
        for number, entry in events_in_order(ctx.site)
        if args.first <= int(event_of(entry).date[:4]) <= args.last
    ]
    if not chosen:
        raise Refused("no event began in these years", "widen 'first' and 'last'", f"{args.first} to {args.last}")
    return [render("history.html", items=[_item(ctx, number, entry) for number, entry in chosen])]


def _item(ctx: PageContext, number: int, entry: Entry) -> dict[str, Any]:
    ctx.show(entry)
    event = event_of(entry)
    return {
        "id": ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        "number": number,
        "event": event,
        "when": event_date(event),
        "where": event_place(event),
        "cites": cite_all(ctx, [basis for basis in event.basis if basis.supports != ["tale"]]),
        "tale": cite_all(ctx, [basis for basis in event.basis if "tale" in basis.supports]),
    }


DIRECTIVE = Directive(HistoryArgs, show, "The events of some years as a list.")
