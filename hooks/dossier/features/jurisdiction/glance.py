"""The place at a glance: the way to treatment, what it is part of, its parts, and its other names."""

from __future__ import annotations

from markupsafe import Markup, escape

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.cites import cite_all
from ...html.law_words import ROUTES
from ...html.render import render
from ...html.support import support
from ...of_place import jurisdiction, parts_of
from ...page_context import PageContext
from ...records.jurisdiction import Jurisdiction


def parts(ctx: PageContext, entry: Entry, place: Jurisdiction) -> list[Part]:
    """A definition list."""
    letter, meaning = ROUTES[place.route]
    whole = ctx.site.data.entries["jurisdictions"].get(place.part_of or "")
    return [
        Heading(2, "Whether there is a lawful way", ctx.unique_id("route")),
        render(
            "jurisdiction_glance.html",
            place=place,
            letter=letter,
            meaning=meaning,
            cites=cite_all(ctx, support(place, "route")),
            whole=_link(ctx, whole) if whole else None,
            inside=Markup(", ").join(_link(ctx, part) for part in parts_of(ctx.site, entry.id)),
        ),
    ]


def _link(ctx: PageContext, entry: Entry) -> Markup:
    """Named and not shown: the page says nothing of that place's facts."""
    name, href = jurisdiction(entry).name, ctx.link(entry)
    ctx.name(entry)
    return Markup('<a href="{}">{}</a>').format(href, name) if href else escape(name)
