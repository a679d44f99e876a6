"""``::: access-routes``: the ways to be treated within the law, a heading a country, each way with its conditions."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Literal, cast

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part, Refused
from ..html.cites import cite_all
from ..html.disagreement import disagreements
from ..html.numbers import date
from ..html.render import render
from ..html.route_status import MEANINGS, route_status
from ..html.trial_links import trial_links
from ..page_context import PageContext
from ..records.access_route import AccessRoute
from ..records.base import MISSING, field

LINES = {
    "who_may": "Who can be treated",
    "who_asks": "Who applies",
    "first_step": "First step",
    "cost": "Cost",
    "people": "How many people",
    "product": "Product",
}
"""Field to its label, in the order of a reader's questions; what was not found is gathered in one line."""


class AccessRoutesArgs(Args):
    """The level of the headings."""

    level: Literal[2, 3] = field("Level of each country's heading.", good=2, bad="h2", default=2)


def show(ctx: PageContext, args: AccessRoutesArgs) -> list[Part]:
    """Countries by name; within one, the routes from open to disputed."""
    order = list(MEANINGS)
    entries = list(ctx.site.data.entries["access-routes"].values())
    if not entries:
        raise Refused("no access route is known", "add one to docs/data/access-routes")
    entries.sort(key=lambda entry: (_route(entry).place, order.index(_route(entry).status), _route(entry).name))
    laws = _laws(ctx)
    parts: list[Part] = []
    for place, routes in groupby(entries, key=lambda entry: _route(entry).place):
        parts.append(Heading(args.level, place, ctx.unique_id(re.sub(r"[^a-z0-9]+", "-", place.lower()))))
        parts += [_block(ctx, entry) for entry in routes]
        if place in laws:
            parts.append(
                Markup('<p class="about"><a href="{}">{}: the law, layer by layer</a>.</p>').format(*laws[place])
            )
    return parts


def _laws(ctx: PageContext) -> dict[str, tuple[str, str]]:
    """Country to the way to the page on its law, and its name."""
    found = {}
    for entry in ctx.site.data.entries.get("jurisdictions", {}).values():
        name, href = getattr(entry.record, "name", ""), ctx.link(entry)
        if href:
            found[name] = (href, name)
    return found


def _route(entry: Entry) -> AccessRoute:
    return cast(AccessRoute, entry.record)


def _block(ctx: PageContext, entry: Entry) -> Markup:
    ctx.show(entry)
    route = _route(entry)
    as_of = "" if route.status_as_of in MISSING else f"; the newest page behind it is of {date(route.status_as_of)}"
    told = [(label, getattr(route, name)) for name, label in LINES.items()]
    return render(
        "access_route.html",
        id=ctx.unique_id(entry.id) if ctx.is_home_of(entry) else "",
        route=route,
        status=route_status(route.status),
        meaning=MEANINGS[route.status],
        read=f"read {date(route.status_read)}{as_of}",
        lines=[(label, value) for label, value in told if value not in MISSING],
        absent=[label[0].lower() + label[1:] for label, value in told if value in MISSING],
        trials=trial_links(ctx, route.trials),
        cites=cite_all(ctx, route.basis),
        discrepancies=disagreements(ctx, route.discrepancies) if route.discrepancies else "",
    )


DIRECTIVE = Directive(AccessRoutesArgs, show, "The ways to be treated within the law, by country.")
