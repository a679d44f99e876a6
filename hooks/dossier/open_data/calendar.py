"""``feeds/dates.ics``: when facts must be read again, and what was still ahead when it was read (RFC 5545).

All-day events that block nobody's time. A date that is known to the month or year spans it. Ids and time stamps come
from the data, so that a calendar program updates an event instead of doubling it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from ..datasets import Entry
from ..freshness import due
from ..html.record_in_context import record_in_context
from ..identity import NAME, page_address
from ..records.base import MISSING
from ..records.jurisdiction import LAYERS, Jurisdiction
from ..records.regulatory_event import RegulatoryEvent
from ..records.trial import Trial
from ..site import Site
from .row_citation import newest_check

PATH = "feeds/dates.ics"
_SPACE = uuid.UUID("5d5cf8a1-6d0c-5c3f-9f0e-2b6f3c1f7a10")
"""Of this project's events, so that no other calendar has the same ids."""


@dataclass(frozen=True)
class Dated:
    """An event: what names it for good, its date as exact as known, the day on which it was read, and words."""

    key: str
    day: str
    read: str
    title: str
    says: str
    url: str


def files(site: Site) -> dict[str, bytes]:
    """One file, when there is any date."""
    events = sorted(
        {event.key: event for event in [*_checks(site), *_ahead(site)]}.values(), key=lambda e: (e.day, e.key)
    )
    return {PATH: _written(events)} if events else {}


def _checks(site: Site) -> Iterator[Dated]:
    """One event for each page and day on which facts at home there fall due."""
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in site.data:
        home, by = site.home(entry), due(entry.dataset, entry.record)
        if home and by:
            found.setdefault((home[0], by), []).append(entry)
    for (src, by), entries in found.items():
        count = f"{len(entries)} record{'' if len(entries) == 1 else 's'}"
        named = ", ".join(f"{entry.dataset}/{entry.id}" for entry in entries[:20])
        read = max(newest_check(entry) for entry in entries)
        says = f"{count} to read again in their sources: {named}{' and more' if len(entries) > 20 else ''}."
        yield Dated(f"check {src} {by}", by, read, f"Check by: {site.page(src).title} ({count})", says, _url(site, src))


def _ahead(site: Site) -> Iterator[Dated]:
    """Dates that lay ahead on the day on which they were read: planned ends of trials, law that begins or ends, decisions."""
    for entry in site.data:
        for part, day, read, says in _dates(entry):
            if day and day not in MISSING and _first(day).isoformat() > read:
                name, home = record_in_context(site, entry), site.home(entry)
                url = _url(site, *home) if home else ""
                says_all = f"{says} As read on {read}; it may have moved since."
                yield Dated(f"ahead {entry.dataset}/{entry.id} {part}", day, read, f"{name}: {part}", says_all, url)


def _dates(entry: Entry) -> Iterator[tuple[str, str, str, str]]:
    record = entry.record
    if isinstance(record, Trial):
        yield "planned end", record.completed, newest_check(entry), f"Primary completion, status: {record.status}."
    elif isinstance(record, RegulatoryEvent):
        yield "decision or step", record.date, newest_check(entry), record.what
    elif isinstance(record, Jurisdiction):
        for layer, called in LAYERS.items():
            for version in record.versions(layer):
                yield f"{called} changes", version.since, version.checked, version.says or ""
                yield f"{called} ends", version.until or "", version.checked, version.says or ""


def _url(site: Site, src: str, anchor: str = "") -> str:
    return page_address(site, src, anchor) if site.address else ""


def _written(events: list[Dated]) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", f"-//{NAME}//dates//EN")
    calendar.add("version", "2.0")
    calendar.add("name", f"{NAME}: dates")
    calendar.add("x-wr-calname", f"{NAME}: dates")
    for event in events:
        calendar.add_component(_event(event))
    return bytes(calendar.to_ical())


def _event(dated: Dated) -> Event:
    event = Event()
    event.add("uid", str(uuid.uuid5(_SPACE, dated.key)))
    event.add("dtstamp", datetime.combine(date.fromisoformat(dated.read), datetime.min.time(), UTC))
    event.add("dtstart", _first(dated.day))
    event.add("dtend", _after(dated.day))
    event.add("summary", dated.title)
    event.add("description", dated.says)
    event.add("transp", "TRANSPARENT")
    if dated.url:
        event.add("url", dated.url)
    return event


def _first(day: str) -> date:
    year, month, number = [*map(int, day.split("-")), 1, 1][:3]
    return date(year, month, number)


def _after(day: str) -> date:
    first, exact = _first(day), day.count("-")
    if exact == 2:
        return first + timedelta(days=1)
    return date(first.year + 1, 1, 1) if not exact or first.month == 12 else date(first.year, first.month + 1, 1)
