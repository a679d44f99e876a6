"""Related pages: those that show the same records, the rarest first, each with the reason in words."""

from __future__ import annotations

from ..site import Site

SHOWN = 5
_TOO_COMMON = 12
"""A record on more pages than this says nothing about what belongs together."""


def related(site: Site, src: str) -> list[dict[str, str]]:
    """Up to :data:`SHOWN` pages with title, way and ``why``; ties are broken by title, so builds agree."""
    shared: dict[str, dict[str, float]] = {}
    for record in site.records_on.get(src, []):
        pages = site.shown[record]
        for other in pages - {src} if len(pages) <= _TOO_COMMON else ():
            shared.setdefault(other, {})[record] = 1 / len(pages)
    ranked = sorted(shared.items(), key=lambda item: (-sum(item[1].values()), site.page(item[0]).title))
    return [_item(site, src, other, weights) for other, weights in ranked[:SHOWN]]


def _item(site: Site, src: str, other: str, weights: dict[str, float]) -> dict[str, str]:
    rarest = sorted(weights, key=lambda record: (-weights[record], record))[:2]
    why = f"both show {' and '.join(_name(site, record) for record in rarest)}"
    return {"title": site.page(other).title, "url": site.way(src, other), "why": why}


def _name(site: Site, record: str) -> str:
    entry = site.data.entry(record)
    found = entry and (getattr(entry.record, "name", None) or getattr(entry.record, "title", None))
    return str(found or record.replace("-", " "))
