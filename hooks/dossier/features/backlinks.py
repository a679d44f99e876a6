"""What links here: the other pages whose text leads to this one."""

from __future__ import annotations

from collections.abc import Mapping

from ..site import Site


def backlinks(site: Site, src: str, links: Mapping[str, set[str]]) -> list[dict[str, str]]:
    """Title and way of each page that links to ``src``, in the order of titles; ``links`` are those to each page."""
    pages = sorted((site.page(other).title, other) for other in links.get(src, ()))
    return [{"title": title, "url": site.way(src, other)} for title, other in pages]
