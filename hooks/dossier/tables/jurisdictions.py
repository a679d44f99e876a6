"""The columns of the jurisdictions table: the way to treatment, and each layer of the law as it applies."""

from __future__ import annotations

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.law_words import ROUTES, STATES
from ..html.numbers import date
from ..of_place import jurisdiction
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.jurisdiction import LAYERS, state_of
from ..records.law_version import ABSENT
from .column import Table, field_column, link_cell, text_cell


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, jurisdiction(entry).name)


def _route(ctx: PageContext, entry: Entry) -> Cell:
    route = jurisdiction(entry).route
    mark = Markup('<span class="route-letter" aria-hidden="true">{}</span> {}').format(ROUTES[route][0], route)
    return Cell(mark, list(ROUTES).index(route), route, missing=route == "none found")


def _layer(layer: str) -> Column:
    """The state that applies, with the day from which it does."""

    def cell(ctx: PageContext, entry: Entry) -> Cell:
        version = jurisdiction(entry).versions(layer)[-1]
        status = state_of(version)
        if status in ABSENT:
            return Cell(escape(STATES[status]), "", status, missing=True)
        since = f", from {date(version.since)}" if version.since not in MISSING else ""
        return Cell(escape(STATES[status] + since), "", f"{status} ({version.since})")

    return Column(LAYERS[layer], cell, fields=(layer,))


def _part_of(ctx: PageContext, entry: Entry) -> Cell:
    whole = jurisdiction(entry).part_of
    found = ctx.site.data.entries["jurisdictions"].get(whole or "")
    return text_cell(jurisdiction(found).name if found else "not applicable")


def _checked(ctx: PageContext, entry: Entry) -> Cell:
    """The oldest reading behind the page: what a reader should worry about."""
    return text_cell(
        min(version.checked for layer in LAYERS for version in jurisdiction(entry).versions(layer)), "date"
    )


TABLE = Table(
    dataset="jurisdictions",
    name=Column("Place", _name, fields=("name",)),
    columns={
        "region": field_column("Region", "region"),
        "code": field_column("Code", "iso"),
        "part-of": Column("Part of", _part_of, fields=("part_of",)),
        "route": Column("Way to treatment", _route, fields=("route",)),
        "route-says": field_column("What that means there", "route_says"),
        **{layer: _layer(layer) for layer in LAYERS},
        "checked": Column("Oldest reading", _checked),
    },
    default=("region", "route", "scheduling", "compassionate", "prescribing", "checked"),
)
