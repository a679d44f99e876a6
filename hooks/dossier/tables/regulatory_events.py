"""The columns of the table of regulatory events."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.numbers import date
from ..html.record_marks import record_marks
from ..page_context import PageContext
from ..records.regulatory_event import RegulatoryEvent
from .column import Table, field_column, link_cell, text_cell, trials_cell


def _event(entry: Entry) -> RegulatoryEvent:
    return cast(RegulatoryEvent, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    cell = link_cell(ctx, entry, _event(entry).name)
    return Cell(cell.html + record_marks(ctx, _event(entry), ("what",), derived=False), "", cell.plain)


def _trials(ctx: PageContext, entry: Entry) -> Cell:
    return trials_cell(ctx, _event(entry).trials or "not applicable")


def _reading(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell("second-hand" if _event(entry).second_hand else "at the source named")


def _wrong(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell(_event(entry).not_to_confuse or "not applicable")


def _day(ctx: PageContext, entry: Entry) -> Cell:
    day = _event(entry).date
    return Cell(text_cell(date(day)).html, day, day)


TABLE = Table(
    dataset="regulatory-events",
    name=Column("Event", _name, fields=("name", "what")),
    columns={
        "date": Column("When", _day, fields=("date",)),
        "body": field_column("Who acted", "body"),
        "country": field_column("Where", "country"),
        "strand": field_column("Story", "strand"),
        "bearing": field_column("What it does by itself", "bearing"),
        "what": field_column("What happened", "what"),
        "document": field_column("Document", "document"),
        "consequence": field_column("What followed", "consequence"),
        "trials": Column("Trials", _trials, fields=("trials",)),
        "reading": Column("How it was read", _reading, fields=("what",)),
        "not-to-confuse": Column("Not to be confused", _wrong, fields=("not_to_confuse",)),
    },
    default=("date", "body", "what", "document", "consequence", "trials"),
)
