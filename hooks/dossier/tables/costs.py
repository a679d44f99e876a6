"""The columns of the table of what being treated costs, and who pays."""

from __future__ import annotations

from typing import cast

from markupsafe import escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.money import money
from ..page_context import PageContext
from ..records.cost import Amount, Cost
from .column import Table, field_column, link_cell, text_cell


def _cost(entry: Entry) -> Cost:
    return cast(Cost, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, f"{_cost(entry).place}: {_cost(entry).name}")


def _amount(ctx: PageContext, entry: Entry) -> Cell:
    amount = _cost(entry).amount
    if not isinstance(amount, Amount):
        return text_cell(amount)
    written = money(amount)
    return Cell(escape(written), amount.low, written.replace("\N{EN DASH}", "-"))


TABLE = Table(
    dataset="costs",
    name=Column("What is paid for", _name, fields=("name", "place")),
    columns={
        "place": field_column("Country", "place"),
        "what-for": field_column("Part of the treatment", "what_for"),
        "amount": Column("How much", _amount, fields=("amount",)),
        "who-pays": field_column("Who pays", "who_pays"),
        "says": field_column("What the source says", "says"),
        "limits": field_column("Why one cannot lean on it further", "limits"),
    },
    default=("amount", "who-pays", "says", "limits"),
)
