"""How to cite a page and take it along: what the fold at its foot says and leads to."""

from __future__ import annotations

from typing import Any

from ..site import Site
from ..urls import relative_url
from ..versions import record_path
from .page_citations import SUFFIXES, page_citation, stem

GUIDE = "reference/re-use.md"
"""The page that explains it all."""


def reuse(site: Site, src: str) -> dict[str, Any]:
    """``citation`` in words; ``files`` for reference managers; ``forms`` of the page; ``guide``, the way to the explanation."""
    return {
        "citation": page_citation(site, src),
        "files": _ways(site, src, {name: f"{stem(src)}.{end}" for name, end in SUFFIXES.items()})
        if _has(site, src)
        else [],
        "count": len(site.at_home_on(src)),
        "forms": _ways(site, src, _forms(site, src)) if site.directory_urls else [],
        "guide": site.way(src, GUIDE) if GUIDE in site.pages.by_src else "",
    }


def _has(site: Site, src: str) -> bool:
    return site.directory_urls and bool(site.at_home_on(src))


def _forms(site: Site, src: str) -> dict[str, str]:
    own = site.at_home_on(src).get("")
    record = {"The record as JSON": record_path(own.dataset, own.id)} if own else {}
    return {"The page as Markdown": src, **record}


def _ways(site: Site, src: str, paths: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, relative_url(site.url(src), path)) for name, path in paths.items()]
