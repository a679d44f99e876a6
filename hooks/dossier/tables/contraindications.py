"""The columns of the contraindications table: who was kept out, by which trials, and why."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..page_context import PageContext
from ..records.contraindication import Contraindication
from .column import Table, field_column, link_cell, text_cell, trials_cell


def _of(entry: Entry) -> Contraindication:
    return cast(Contraindication, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _of(entry).name)


def _by_rule(rules: set[str]) -> Column:
    def cell(ctx: PageContext, entry: Entry) -> Cell:
        protocols = _of(entry).protocols
        found = [] if isinstance(protocols, str) else [one.trial for one in protocols if one.rule in rules]
        return trials_cell(ctx, found or "not found")

    label = "Allowed by" if rules == {"allowed"} else "Kept out by"
    return Column(label, cell, fields=("protocols",))


def _also(ctx: PageContext, entry: Entry) -> Cell:
    return text_cell(", ".join(voice.who for voice in _of(entry).also) or "not found")


TABLE = Table(
    dataset="contraindications",
    name=Column("Condition", _name, fields=("name",)),
    columns={
        "group": field_column("Group", "group"),
        "kept-out": _by_rule({"kept out", "kept out in part"}),
        "allowed": _by_rule({"allowed"}),
        "why": field_column("Reason", "why"),
        "evidence": field_column("It rests on", "evidence"),
        "known": field_column("What is known", "known"),
        "also": Column("Who else speaks on it", _also, fields=("also",)),
    },
    default=("group", "kept-out", "why", "evidence"),
)
