"""Related pages: those that share records, sources or links with a page, the rarest first, each with the reason in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from math import sqrt
from typing import NamedTuple

from ..html.record_in_context import record_in_context
from ..html.references import labels_of
from ..site import Site

SHOWN = 5
_TOO_COMMON = 12
"""What is on more pages than this says nothing about what belongs together."""
_BROAD = 30
"""A page that shows more records than this counts less for each: it shares something with every page."""
EVERYTHING = {
    "research/trials/index.md", "risks/all-facts.md", "reference/bibliography.md", "reference/check-dates.md",
    "reference/glossary.md", "reference/not-found.md", "reference/data.md", "index.md", "help-now.md",
}  # fmt: skip
"""Pages that list all there is, or lead everywhere: related to each page, so to none."""
_WAYS_IN = {"index.md", "help-now.md"}
"""Pages that lead people on themselves: the law of the country whose help line is called is not what they need there."""
_FOR_WRITERS = "contribute/"
"""The manual names things as examples: its pages belong to each other and to no other."""
_CLAIMS = "claims/"
"""Pages on claims count a quarter elsewhere: the claims on a page's matter stand in a list of their own."""

Links = Mapping[str, set[str]]


class Reason(NamedTuple):
    """Why a page is related: how, what is shared (nothing for a link), and how much that says."""

    how: str
    shared: str
    weight: float


def related(site: Site, src: str, links: Links) -> list[dict[str, str]]:
    """Up to :data:`SHOWN` pages with title, way and ``why``; ``links`` are the pages that link to each page.

    Ties are broken by title, so builds agree.
    """
    found: dict[str, list[Reason]] = {}
    if src in _WAYS_IN:
        return []
    for other, reason in [*_shared(site, src), *_linked(site, src, links)]:
        if other not in EVERYTHING | {src} and other.startswith(_FOR_WRITERS) == src.startswith(_FOR_WRITERS):
            found.setdefault(other, []).append(reason)
    ranked = sorted(found, key=lambda other: (-_score(site, src, other, found[other]), site.page(other).title, other))
    return [_item(site, src, other, found[other]) for other in ranked[:SHOWN]]


def _score(site: Site, src: str, other: str, reasons: list[Reason]) -> float:
    aside = 0.25 if other.startswith(_CLAIMS) and not src.startswith(_CLAIMS) else 1
    return aside * sum(reason.weight for reason in reasons) / sqrt(max(len(site.records_on.get(other, [])), _BROAD))


def _shared(site: Site, src: str) -> Iterator[tuple[str, Reason]]:
    kinds = (("both show", site.shown, 1.0), ("both cite", site.citations, 0.5), ("both name", site.named, 0.25))
    for how, marks, counts in kinds:
        of_page: dict[str, list[str]] = site.once(("related", how), partial(_by_page, marks))
        for shared in of_page.get(src, []):
            pages = marks[shared]
            yield from ((other, Reason(how, shared, counts / len(pages))) for other in sorted(pages))


def _by_page(marks: Mapping[str, set[str]]) -> dict[str, list[str]]:
    """Page to what it shares with a few others, sorted."""
    found: dict[str, list[str]] = {}
    for shared in sorted(marks):
        for page in marks[shared] if 1 < len(marks[shared]) <= _TOO_COMMON else ():
            found.setdefault(page, []).append(shared)
    return found


def _linked(site: Site, src: str, links: Links) -> Iterator[tuple[str, Reason]]:
    """A link says the more the fewer links its page has, and the fewer lead where it leads."""
    out = site.once(("related", "out"), lambda: _outward(links))
    for other in sorted(out.get(src, set()) | links.get(src, set())):
        there, back = other in out.get(src, set()), other in links.get(src, set())
        how = "they link to each other" if there and back else "this page links to it" if there else "it links here"
        weight = there / sqrt(len(out[src]) * len(links[other])) if there else 0
        weight += 1 / sqrt(len(out[other]) * len(links[src])) if back else 0
        yield other, Reason(how, "", weight)


def _outward(links: Links) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for target, pages in links.items():
        for page in pages:
            found.setdefault(page, set()).add(target)
    return found


def _item(site: Site, src: str, other: str, reasons: list[Reason]) -> dict[str, str]:
    return {"title": site.page(other).title, "url": site.way(src, other), "why": _why(site, reasons)}


def _why(site: Site, reasons: list[Reason]) -> str:
    """The strongest reason, with up to two names of what is shared."""
    first, *others = sorted(reasons, key=lambda reason: (-reason.weight, reason))
    if not first.shared:
        return first.how
    alike = [first, *(reason for reason in others if reason.how == first.how)]
    names = list(dict.fromkeys(_name(site, reason) for reason in alike))
    return f"{first.how} {' and '.join(names[:2])}"


def _name(site: Site, reason: Reason) -> str:
    if reason.how == "both cite":
        return labels_of(site).get(reason.shared, reason.shared)
    entry = site.data.entry(reason.shared)
    return record_in_context(site, entry) if entry else reason.shared.replace("-", " ")
