"""``::: jurisdiction``: the law of the place whose page this is, layer by layer. One section a file."""

from __future__ import annotations

from collections.abc import Callable

from ...datasets import Entry
from ...directive import Args, Directive, Part, Refused
from ...of_place import jurisdiction
from ...page_context import PageContext
from ...records.jurisdiction import Jurisdiction
from . import elsewhere, glance, layers, unknown


class JurisdictionArgs(Args):
    """The place is the one that the page's front matter names, so there are no arguments."""


SECTIONS: list[Callable[[PageContext, Entry, Jurisdiction], list[Part]]] = [
    glance.parts,
    layers.parts,
    unknown.parts,
    elsewhere.parts,
]
"""Whether there is a way stands first, then the law behind it, what is not known, and what else the site says."""


def render(ctx: PageContext, args: JurisdictionArgs) -> list[Part]:
    """All sections that have something to say."""
    dataset, _, id_ = str(ctx.page.meta.get("record", "")).partition("/")
    entry = ctx.site.data.entries.get(dataset, {}).get(id_)
    if id_ in ctx.site.data.broken:
        return []
    if dataset != "jurisdictions" or entry is None:
        raise Refused("this page is not a jurisdiction's", "write 'record: jurisdictions/<id>' in its front matter")
    ctx.show(entry)
    return [part for section in SECTIONS for part in section(ctx, entry, jurisdiction(entry))]


DIRECTIVE = Directive(JurisdictionArgs, render, "The law of the page's jurisdiction, layer by layer.")
