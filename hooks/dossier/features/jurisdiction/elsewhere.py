"""What else this site says of a place: ways to treatment and who asks, trials, what bodies there have concluded."""

from __future__ import annotations

from markupsafe import Markup

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.numbers import date
from ...html.record_links import record_link
from ...html.render import render
from ...of_place import conclusions_in, routes_in, trials_in
from ...page_context import PageContext
from ...records.access_route import AccessRoute
from ...records.conclusion import Conclusion
from ...records.jurisdiction import Jurisdiction
from ...records.trial import Trial


def parts(ctx: PageContext, entry: Entry, place: Jurisdiction) -> list[Part]:
    """Lists of links, each when it has anything; trials that run first."""
    routes = [_route(ctx, other) for other in routes_in(ctx.site, place)]
    trials = [_trial(ctx, other) for other in sorted(trials_in(ctx.site, place), key=_running)]
    bodies = [_body(ctx, other) for other in sorted(conclusions_in(ctx.site, place), key=_day, reverse=True)]
    if not (routes or trials or bodies):
        return []
    return [
        Heading(2, f"More on {place.name}", ctx.unique_id("more")),
        render("jurisdiction_more.html", routes=routes, trials=trials, bodies=bodies),
    ]


def _running(entry: Entry) -> tuple[bool, str]:
    record = entry.record
    assert isinstance(record, Trial)
    return record.status not in {"recruiting", "not yet recruiting", "enrolling by invitation"}, record.name.lower()


def _day(entry: Entry) -> str:
    record = entry.record
    assert isinstance(record, Conclusion)
    return record.date


def _route(ctx: PageContext, entry: Entry) -> tuple[Markup, str]:
    record = entry.record
    assert isinstance(record, AccessRoute)
    return record_link(ctx, entry, record.name), f"{record.status}, as read on {date(record.status_read)}"


def _trial(ctx: PageContext, entry: Entry) -> tuple[Markup, str]:
    record = entry.record
    assert isinstance(record, Trial)
    return record_link(ctx, entry, record.name), record.status


def _body(ctx: PageContext, entry: Entry) -> tuple[Markup, str]:
    record = entry.record
    assert isinstance(record, Conclusion)
    return record_link(ctx, entry, f"{record.body}: {record.title}"), date(record.date)
