"""``::: secondary-records``: records that rest on another source's report, by dataset, counted while building."""

from __future__ import annotations

from markupsafe import Markup

from ..datasets import Entry
from ..directive import Args, Directive, Part
from ..html.record_links import record_link
from ..html.record_name import record_name
from ..html.references import labels_of
from ..html.render import render
from ..page_context import PageContext
from ..records.basis import Basis


class SecondaryRecordsArgs(Args):
    """It takes none."""


def show(ctx: PageContext, _: SecondaryRecordsArgs) -> list[Part]:
    """A folded list for each dataset that has such records, with how many of how many."""
    groups = []
    for dataset, entries in sorted(ctx.site.data.entries.items()):
        found = [(entry, via) for entry in entries.values() if (via := _via(entry))]
        if found:
            items = [(record_link(ctx, entry, record_name(entry)), _named(ctx, via)) for entry, via in found]
            groups.append((dataset.replace("-", " "), len(found), len(entries), items))
    total = sum(count for _, count, _, _ in groups)
    return [render("secondary_records.html", groups=groups, total=total)]


def _via(entry: Entry) -> list[str]:
    """Ids of the sources that report a fact of the record, in its order."""
    found = [part.via for _, part in entry.parts if isinstance(part, Basis) and part.read == "secondary" and part.via]
    return list(dict.fromkeys(found))


def _named(ctx: PageContext, sources: list[str]) -> Markup:
    labels = labels_of(ctx.site)
    entries = ctx.site.data.entries["sources"]
    links = [record_link(ctx, entries[id_], labels[id_]) for id_ in sources if id_ in entries]
    return Markup(", ").join(links)


DIRECTIVE = Directive(SecondaryRecordsArgs, show, "Records that were read only as another source reports them.")
