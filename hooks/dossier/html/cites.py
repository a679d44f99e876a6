"""A citation in the text or in a table: a number in brackets, with the place inside the source.

The number is not known while a page renders; a comment holds its place and
:mod:`dossier.markdown_ext.page_sources` fills it in, in reading order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from ..page_context import PageContext
from ..records.basis import Basis
from ..records.source import Source
from ..site import BIBLIOGRAPHY
from .marks import mark_all, marks_of


@dataclass(frozen=True)
class Cited:
    """A place in a source, as a page cites it; ``checked`` and ``note`` are known only for a record's basis."""

    source: str
    place: str
    read: str = "itself"
    via: str | None = None
    checked: str | None = None
    note: str | None = None


def cited(basis: Basis) -> Cited:
    """A record's basis as a citation."""
    return Cited(basis.source, basis.place, basis.read, basis.via, basis.checked, basis.note)


def sources_of(ctx: PageContext) -> Mapping[str, Source]:
    """All sources by id."""
    return ctx.site.data.of(BIBLIOGRAPHY, Source)


def cite(ctx: PageContext, place: Cited, *, marks: bool = True) -> Markup:
    """One citation with its marks; it links to the bibliography and carries what the preview shows."""
    known = ctx.cites.get((place, marks))
    if known is None:
        known = ctx.cites[place, marks] = _cite(ctx, place, marks=marks)
    return known


def _cite(ctx: PageContext, place: Cited, *, marks: bool) -> Markup:
    parts = bibliography_link(ctx, place.source), attributes(ctx, place), place.source
    link = Markup('<a class="cite" href="%s"%s>[<!--cite:%s-->]</a>') % parts
    return link + (mark_all(marks_of([place], sources_of(ctx))) if marks else Markup(""))


def cite_all(ctx: PageContext, basis: Iterable[Basis]) -> Markup:
    """The citations of a record's basis, with a space between them; a source stands once, with all its places."""
    return Markup(" ").join(cite(ctx, place) for place in by_source(basis))


def by_source(basis: Iterable[Basis]) -> list[Cited]:
    """One citation a source and way of reading, in the record's order; places and notes are joined."""
    found: dict[tuple[str, str, str | None], list[Basis]] = {}
    for item in basis:
        found.setdefault((item.source, item.read, item.via), []).append(item)
    return [_joined(items) for items in found.values()]


def _joined(items: list[Basis]) -> Cited:
    first = cited(items[0])
    if len(items) == 1:
        return first
    notes = dict.fromkeys(item.note for item in items if item.note)
    place = "; ".join(dict.fromkeys(item.place for item in items))
    checked = min(item.checked for item in items)
    return replace(first, place=place, checked=checked, note=" ".join(notes) or None)


def data_pairs(ctx: PageContext, place: Cited) -> dict[str, str]:
    """What a preview reads from ``data-`` attributes; asking for it marks the sources as cited by the page."""
    ctx.cite([place.source, *([place.via] if place.via else [])])
    pairs = {
        "source": place.source,
        "place": place.place,
        "via": place.via,
        "checked": place.checked,
        "note": place.note,
    }
    return {f"data-{name}": value for name, value in pairs.items() if value}


def attributes(ctx: PageContext, place: Cited) -> Markup:
    """:func:`data_pairs` as attributes, each with a leading space."""
    return Markup("".join(f' {name}="{escape(value)}"' for name, value in data_pairs(ctx, place).items()))  # noqa: S704


def bibliography_link(ctx: PageContext, source: str) -> str:
    """The way to a source's entry; the page's own list when the site has no bibliography."""
    entry = ctx.site.data.entries.get(BIBLIOGRAPHY, {}).get(source)
    return (entry and ctx.link(entry)) or f"#source-{source}"
