"""The columns of the roles table: who does what, and what was asked of them."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.phase_words import PHASE_NAMES
from ..page_context import PageContext
from ..records.role import Role
from .column import Table, field_column, link_cell, list_cell


def _role(entry: Entry) -> Role:
    return cast(Role, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    name = _role(entry).name
    return link_cell(ctx, entry, name[0].upper() + name[1:])


def _phases(ctx: PageContext, entry: Entry) -> Cell:
    return list_cell([PHASE_NAMES[name] for name in _role(entry).phases])


TABLE = Table(
    dataset="roles",
    name=Column("Role", _name, fields=("name",)),
    columns={
        "does": field_column("What they do", "does"),
        "phases": Column("Takes part in", _phases, fields=("phases",)),
        "room": field_column("In the room on a dosing day", "in_the_room"),
        "qualification": field_column("What was asked of them", "qualification"),
        "asked-by": field_column("Who asked for it", "asked_by"),
        "disputed": field_column("Disputed, or gone wrong", "disputed"),
    },
    default=("does", "room", "qualification"),
)
