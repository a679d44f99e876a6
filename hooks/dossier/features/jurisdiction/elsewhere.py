"""What else this site says of a place: trials there, and what bodies there have concluded."""

from __future__ import annotations

from markupsafe import Markup

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.numbers import date
from ...html.record_links import record_link
from ...html.render import render
from ...of_place import conclusions_in, trials_in
from ...page_context import PageContext
from ...records.conclusion import Conclusion
from ...records.jurisdiction import Jurisdiction
from ...records.trial import Trial


def parts(ctx: PageContext, entry: Entry, place: Jurisdiction) -> list[Part]:
    """Two lists of links, each when it has anything; trials that run first."""
    trials = [_trial(ctx, other) for other in sorted(trials_in(ctx.site, place), key=_running)]
    bodies = [_body(ctx, other) for other in sorted(conclusions_in(ctx.site, place), key=_day, reverse=True)]
    if not (trials or bodies):
        return []
    return [
        Heading(2, f"More on {place.name}", ctx.unique_id("more")),
        render("jurisdiction_more.html", trials=trials, bodies=bodies),
    ]


def _running(entry: Entry) -> tuple[bool, str]:
    record = entry.record
    assert isinstance(record, Trial)
    return record.status not in {"recruiting", "not yet recruiting", "enrolling by invitation"}, record.name.lower()


def _day(entry: Entry) -> str:
    record = entry.record
    assert isinstance(record, Conclusion)
    return record.date


def _trial(ctx: PageContext, entry: Entry) -> tuple[Markup, str]:
    record = entry.record
    assert isinstance(record, Trial)
    return record_link(ctx, entry, record.name), record.status


def _body(ctx: PageContext, entry: Entry) -> tuple[Markup, str]:
    record = entry.record
    assert isinstance(record, Conclusion)
    return record_link(ctx, entry, f"{record.body}: {record.title}"), date(record.date)
