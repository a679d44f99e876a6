"""Events of the history in their order, each with its number, and the time of one in words and in years."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..records.history_event import HistoryEvent
from ..site import Site
from .numbers import date


def events_in_order(site: Site) -> list[tuple[int, Entry]]:
    """All events with their numbers, the oldest first; a year alone comes before its days."""
    entries = sorted(site.data.entries["history-events"].values(), key=lambda entry: (event_of(entry).date, entry.id))
    return list(enumerate(entries, 1))


def event_of(entry: Entry) -> HistoryEvent:
    """The record, typed."""
    return cast(HistoryEvent, entry.record)


def event_date(event: HistoryEvent) -> str:
    """``July 27, 1984``, ``1912`` or ``1977 to 1985``."""
    return f"{date(event.date)} to {date(event.until)}" if event.until else date(event.date)


def event_place(event: HistoryEvent) -> str:
    """``Darmstadt, Germany``, or the country alone."""
    return f"{event.place}, {event.country}" if event.place else event.country


def year_of(day: str, *, end: bool = False) -> float:
    """A date as a year with a fraction; a year alone is its middle, or its close when it ends something."""
    year, month, number = (int(part) for part in [*day.split("-"), "0", "0"][:3])
    if not month:
        return year + (1.0 if end else 0.5)
    return round(year + (month - 1) / 12 + (number or 15) / 365, 3)
