"""Where a source is cited: the pages, by title, known only when all are rendered."""

from __future__ import annotations

from markupsafe import Markup

from ..html.render import render
from ..site import Site


def resolve(site: Site, src: str, source: str) -> Markup:
    """Links to every other page that cites the source, in the order of their titles."""
    pages = sorted(site.citations.get(source, set()) - {src}, key=lambda page: site.page(page).title)
    links = [(site.page(page).title, site.way(src, page)) for page in pages]
    return render("cited_on.html", links=links)
