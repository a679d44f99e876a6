"""The columns of the conduct-events table: what, when, where it stands, and what followed."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..page_context import PageContext
from ..records.conduct_event import ConductEvent
from .column import Table, field_column, link_cell, list_cell, trials_cell


def _of(entry: Entry) -> ConductEvent:
    return cast(ConductEvent, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _of(entry).title)


def _trials(ctx: PageContext, entry: Entry) -> Cell:
    return trials_cell(ctx, _of(entry).trials or "not applicable")


def _voices(ctx: PageContext, entry: Entry) -> Cell:
    return list_cell(list(dict.fromkeys(statement.by for statement in _of(entry).statements)))


TABLE = Table(
    dataset="conduct-events",
    name=Column("Event", _name, fields=("title",)),
    columns={
        "date": field_column("When", "date", view="date"),
        "theme": field_column("Theme", "theme"),
        "country": field_column("Where", "country"),
        "trials": Column("Bears on", _trials, fields=("trials",)),
        "standing": field_column("Where it stands", "standing"),
        "voices": Column("Who speaks", _voices, fields=("statements",)),
        "consequence": field_column("What followed", "consequence"),
    },
    default=("date", "theme", "standing", "consequence"),
    always=("standing",),
)
