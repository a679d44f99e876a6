"""The columns of the table of access routes; the day on which its status was read stands in every row."""

from __future__ import annotations

from typing import cast

from markupsafe import escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.lines_cell import lines_cell
from ..html.numbers import date
from ..html.route_status import route_status
from ..page_context import PageContext
from ..records.access_route import AccessRoute
from .column import Table, field_column, link_cell, trials_cell


def _route(entry: Entry) -> AccessRoute:
    return cast(AccessRoute, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, f"{_route(entry).place}: {_route(entry).name}")


def _status(ctx: PageContext, entry: Entry) -> Cell:
    route = _route(entry)
    read = f" (read {date(route.status_read)})"
    return Cell(route_status(route.status) + escape(read), route.status, f"{route.status}, read {route.status_read}")


def _trials(ctx: PageContext, entry: Entry) -> Cell:
    return trials_cell(ctx, _route(entry).trials or "not applicable")


TABLE = Table(
    dataset="access-routes",
    name=Column("Route", _name, fields=("name", "place")),
    columns={
        "place": field_column("Country", "place"),
        "kind": field_column("Kind of route", "kind"),
        "status": Column("Status", _status, fields=("status", "status_read")),
        "as-of": field_column("Newest page behind it", "status_as_of", view="date"),
        "who-may": field_column("Who can be treated", "who_may"),
        "who-asks": field_column("Who applies", "who_asks"),
        "conditions": Column(
            "Conditions", lambda ctx, entry: lines_cell(_route(entry).conditions, "not found"), fields=("conditions",)
        ),
        "first-step": field_column("First step", "first_step"),
        "people": field_column("How many people", "people"),
        "cost": field_column("Cost", "cost"),
        "product": field_column("Product", "product"),
        "trials": Column("Trials", _trials, fields=("trials",)),
    },
    default=("status", "who-may", "who-asks", "people", "cost"),
    always=("status",),
)
