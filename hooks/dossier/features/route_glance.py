"""``::: route-glance``: all access routes by status, with the day on which each was read."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.numbers import date
from ..html.render import render
from ..html.route_status import MEANINGS, route_status
from ..page_context import PageContext
from ..records.access_route import AccessRoute


class RouteGlanceArgs(Args):
    """Takes nothing."""


def show(ctx: PageContext, args: RouteGlanceArgs) -> list[Part]:
    """A group a status, in the order from open to disputed; each route leads to its block."""
    entries = list(ctx.site.data.entries["access-routes"].values())
    groups = []
    for status, meaning in MEANINGS.items():
        chosen = [entry for entry in entries if _route(entry).status == status]
        chosen.sort(key=lambda entry: (_route(entry).place, _route(entry).name))
        if chosen:
            items = [_item(ctx, entry) for entry in chosen]
            groups.append({"word": route_status(status), "meaning": meaning, "items": items})
    return [render("route_glance.html", groups=groups)] if groups else []


def _item(ctx: PageContext, entry: Entry) -> dict[str, object]:
    ctx.show(entry)
    route = _route(entry)
    return {"route": route, "href": ctx.link(entry), "read": date(route.status_read)}


def _route(entry: Entry) -> AccessRoute:
    return cast(AccessRoute, entry.record)


DIRECTIVE = Directive(RouteGlanceArgs, show, "All access routes by status.")
