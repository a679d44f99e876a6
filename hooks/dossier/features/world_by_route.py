"""``::: world-by-route``: the world in tiles by the way to treatment, with the same as lists under it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from markupsafe import Markup, escape

from ..charts.world_tiles import GRIDS, size, tiles
from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.cites import cite_all
from ..html.law_words import ROUTES, UNREAD
from ..html.render import render
from ..of_place import jurisdiction
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.unread_places import UnreadPlaces


class WorldArgs(Args):
    """A name and a caption; the places are whatever is published, and those that were not read."""

    id: Text = field("A name, unique on the page.", good="world", bad="Map 1")
    caption: Text = field("What it shows, in a sentence.", good="The world by the way to treatment.", bad="Map")


def show(ctx: PageContext, args: WorldArgs) -> list[Part]:
    """A drawing a region, a legend, the places of each route, and those that were not read."""
    places = {jurisdiction(entry).iso: entry for entry in ctx.site.data.entries["jurisdictions"].values()}
    rest = list(ctx.site.data.entries["unread-places"].values())
    for entry in [*places.values(), *rest]:
        ctx.show(entry)
    unread = {item.iso: item.name for entry in rest for item in _unread(entry).places}
    letters = {iso: (ROUTES[jurisdiction(entry).route][0], jurisdiction(entry).name) for iso, entry in places.items()}
    known = letters | {iso: (UNREAD[0], name) for iso, name in unread.items()}
    id_ = ctx.unique_id(args.id)
    return [
        render(
            "world_by_route.html",
            id=id_,
            caption=args.caption,
            regions=[_region(id_, region, known) for region in GRIDS],
            legend=[(letter, route, meaning) for route, (letter, meaning) in ROUTES.items()],
            unread_meaning=UNREAD[1],
            routes=[(route, letter, list(_links(ctx, places, route))) for route, (letter, _) in ROUTES.items()],
            rest=[_rest(ctx, entry) for entry in rest],
        )
    ]


def _rest(ctx: PageContext, entry: Entry) -> tuple[str, UnreadPlaces, dict[str, list[str]], Markup]:
    record = _unread(entry)
    return ctx.unique_id(entry.id), record, _by_region(entry), cite_all(ctx, record.basis)


def _unread(entry: Entry) -> UnreadPlaces:
    return cast(UnreadPlaces, entry.record)


def _region(id_: str, region: str, known: Mapping[str, tuple[str, str]]) -> dict[str, object]:
    width, height = size(region)
    found = tiles(region, lambda code: known.get(code, (UNREAD[0], code)))
    slug = region.lower().replace(" ", "-")
    return {"id": f"{id_}-{slug}", "name": region, "width": width, "height": height, "tiles": found}


def _links(ctx: PageContext, places: Mapping[str, Entry], route: str) -> Iterator[Markup]:
    for entry in sorted(places.values(), key=lambda other: jurisdiction(other).name):
        if jurisdiction(entry).route == route:
            href, name = ctx.link(entry), jurisdiction(entry).name
            yield Markup('<a href="{}">{}</a>').format(href, name) if href else escape(name)


def _by_region(entry: Entry) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in _unread(entry).places:
        found.setdefault(item.region, []).append(item.name)
    return found


DIRECTIVE = Directive(WorldArgs, show, "The world in tiles, by the way to treatment.")
