"""``::: bibliography``: every source with its state, how far it was read, who paid, and the pages that cite it."""

from __future__ import annotations

from markupsafe import Markup

from ..directive import Args, Directive, Heading, Part, Refused
from ..html.late_mark import late_mark
from ..html.references import KIND_WORDS, labels, listed
from ..html.render import render
from ..nearest import nearest
from ..page_context import PageContext
from ..records.base import Text, field
from ..records.source import Source


class BibliographyArgs(Args):
    """Which of the sources."""

    kinds: list[Text] = field(
        "Kinds of sources, those of the field 'kind'; all when left out.",
        good=["law", "agency"],
        bad="laws",
        default=[],
    )


def show(ctx: PageContext, args: BibliographyArgs) -> list[Part]:
    """One list a kind of source, each in the order of its labels."""
    sources = dict(ctx.site.data.of("sources", Source))
    names = labels(sources)
    parts: list[Part] = []
    if unknown := [kind for kind in args.kinds if kind not in KIND_WORDS]:
        raise Refused(f"no source is of the kind '{unknown[0]}'", nearest(unknown[0], KIND_WORDS), unknown[0])
    for kind in args.kinds or KIND_WORDS:
        word = KIND_WORDS[kind]
        chosen = sorted((names[id_].lower(), id_) for id_, source in sources.items() if source.kind == kind)
        if chosen:
            parts += [Heading(2, word), _list(ctx, sources, names, [id_ for _, id_ in chosen])]
    return parts


def _list(ctx: PageContext, sources: dict[str, Source], names: dict[str, str], chosen: list[str]) -> Markup:
    items = [
        {
            "id": ctx.unique_id(id_),
            "label": names[id_],
            **listed(ctx.site, id_),
            "funder": sources[id_].funder,
            "cited": late_mark("cited-on", id_),
        }
        for id_ in chosen
    ]
    return render("bibliography.html", items=items)


DIRECTIVE = Directive(BibliographyArgs, show, "Every source, with the pages that cite it.")
