"""The columns of the history table: when, what, where, and the tale that an event corrects."""

from __future__ import annotations

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.events_in_order import event_date, event_of, event_place
from ..page_context import PageContext
from .column import Table, field_column, link_cell, text_cell


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, event_of(entry).title)


def _date(ctx: PageContext, entry: Entry) -> Cell:
    event = event_of(entry)
    cell = text_cell(event_date(event))
    return Cell(cell.html, event.date, f"{event.date} to {event.until}" if event.until else event.date)


def _where(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell(event_place(event_of(entry)))


def _told(ctx: PageContext, entry: Entry) -> Cell:
    tale = event_of(entry).tale
    return text_cell(tale.told if tale else "not applicable")


def _found(ctx: PageContext, entry: Entry) -> Cell:
    tale = event_of(entry).tale
    return text_cell(tale.found if tale else "not applicable")


TABLE = Table(
    dataset="history-events",
    name=Column("What happened", _name, fields=("title",)),
    columns={
        "date": Column("When", _date, fields=("date", "until")),
        "kind": field_column("Kind", "kind"),
        "where": Column("Where", _where, fields=("country", "place")),
        "says": field_column("In more words", "says"),
        "told": Column("What is told", _told, fields=("tale",)),
        "found": Column("What the sources say", _found, fields=("tale",)),
    },
    default=("date", "kind", "where", "says"),
)
