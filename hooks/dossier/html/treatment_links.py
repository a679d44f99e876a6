"""Treatments by name, each with a link to its block."""

from __future__ import annotations

from markupsafe import Markup, escape

from ..page_context import PageContext
from ..records.treatment import Treatment


def treatment_short(ctx: PageContext, id_: str) -> str:
    """The treatment's short name; its id when no such treatment is known."""
    treatment = ctx.site.data.of("treatments", Treatment).get(id_)
    return treatment.short if treatment else id_


def treatment_link(ctx: PageContext, id_: str) -> Markup:
    """The short name as a link, or alone when treatments are at home nowhere."""
    entry = ctx.site.data.entries.get("treatments", {}).get(id_)
    href = ctx.link(entry) if entry else None
    name = treatment_short(ctx, id_)
    return Markup('<a href="{}">{}</a>').format(href, name) if href else escape(name)


def with_treatment(ctx: PageContext, id_: str, name: str) -> str:
    """A record's name with its treatment in front, unless the name has the treatment already."""
    treatment = ctx.site.data.of("treatments", Treatment).get(id_)
    if treatment is None:
        return name
    named = any(word.lower() in name.lower() for word in (treatment.short, treatment.name))
    return name if named else f"{treatment.short}: {name}"
