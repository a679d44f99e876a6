"""Where a record is used: the other pages that link to it or show it, by title, known only when all are rendered."""

from __future__ import annotations

from markupsafe import Markup

from ..html.render import render
from ..site import Site

MOST = 6
"""Up to so many pages stand in the open; more are folded."""


def resolve(site: Site, src: str, record: str) -> Markup:
    """Links to those pages in the order of their titles; nothing when there are none."""
    found = site.shown.get(record, set()) | site.named.get(record, set())
    pages = sorted(found - {src}, key=lambda page: (site.page(page).title, page))
    links = [(site.page(page).title, site.way(src, page)) for page in pages]
    return render("used_on.html", links=links, most=MOST)
