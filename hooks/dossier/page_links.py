"""Which pages link to a page, read from the rendered HTML of all pages."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from .site import Site

_HREF = re.compile(r'<a\b[^>]*?\bhref="([^"#?:]+)(?:#[^"]*)?"')


def page_links(site: Site, html: Mapping[str, str]) -> dict[str, set[str]]:
    """Page to the pages that link to it (paths below ``docs``); a page's link to itself does not count."""
    by_url = {site.url(src).rstrip("/"): src for src in html}
    links: dict[str, set[str]] = {}
    for src, text in html.items():
        for target in _targets(site.url(src), text, by_url) - {src}:
            links.setdefault(target, set()).add(src)
    return links


def _targets(url: str, html: str, by_url: dict[str, str]) -> set[str]:
    folder = url if url.endswith("/") or not url else posixpath.dirname(url)
    found = (posixpath.normpath(posixpath.join(folder, href)) for href in set(_HREF.findall(html)))
    return {by_url[way] for way in ("" if way == "." else way for way in found) if way in by_url}
