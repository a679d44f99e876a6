"""``::: retracted-reach``: for each retracted source, every record that names it and every page that cites it."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..directive import Args, Directive, Heading, Part
from ..html.late_mark import late_mark
from ..html.record_name import record_name
from ..html.references import labels, reference, standing
from ..html.render import render
from ..kind_words import kind_word
from ..page_context import PageContext
from ..records.basis import Basis, Version
from ..records.source import Source


class ReachArgs(Args):
    """It takes no arguments: every retracted source is shown."""


def show(ctx: PageContext, args: ReachArgs) -> list[Part]:
    """A heading and a block for each, in the order of their labels."""
    sources = dict(ctx.site.data.of("sources", Source))
    names = labels(sources)
    chosen = sorted((names[id_], id_) for id_, source in sources.items() if source.status == "retracted")
    return [part for name, id_ in chosen for part in _parts(ctx, id_, name, sources[id_])]


def _parts(ctx: PageContext, id_: str, name: str, source: Source) -> Iterator[Part]:
    ctx.cite([id_])
    yield Heading(3, name, ctx.unique_id(f"reach-{id_}"))
    yield render(
        "retracted_reach.html",
        reference=reference(source),
        standing=standing(source),
        records=[
            _record(ctx, entry, places)
            for entry in ctx.site.naming("sources", id_)
            if (places := list(dict.fromkeys(uses(entry, id_))))
        ],
        cited=late_mark("cited-on", id_),
    )


def _record(ctx: PageContext, entry: Entry, places: list[str]) -> dict[str, object]:
    return {
        "kind": kind_word(entry),
        "name": record_name(entry),
        "href": ctx.link(entry) or "",
        "places": "; ".join(places),
    }


def uses(entry: Entry, source: str) -> Iterator[str]:
    """How a record names a source: as its own paper, among its publications, or as a basis, with the place."""
    record = entry.record
    if getattr(record, "source", "") == source:
        yield "the paper itself"
    if source in getattr(record, "publications", []):
        yield "listed among its publications"
    for _, part in entry.parts:
        if isinstance(part, Basis | Version) and source in {part.source, getattr(part, "via", None)}:
            yield part.place


DIRECTIVE = Directive(ReachArgs, show, "What leans on each retracted source.")
