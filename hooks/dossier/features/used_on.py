"""Where a term is used, known only when all pages are rendered, and the records that bear its name and yield it to the term."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from ..html.record_name import record_name
from ..html.render import render
from ..linkable_names import namesakes
from ..site import Site

MOST = 6
"""Up to so many pages stand in the open; more are folded."""


def resolve(site: Site, src: str, record: str) -> Markup:
    """Links to the pages that link to it or show it, in the order of their titles; nothing when there are none."""
    found = site.shown.get(record, set()) | site.named.get(record, set())
    pages = sorted(found - {src}, key=lambda page: (site.page(page).title, page))
    links = [(site.page(page).title, site.way(src, page)) for page in pages]
    return render("used_on.html", links=links, most=MOST, more=list(_more(site, src, record)))


def _more(site: Site, src: str, record: str) -> Iterator[tuple[str, str]]:
    """What else has this name, with the page on which it stands."""
    for entry in site.once("namesakes", lambda: namesakes(site.data)).get(record, []):
        home = site.home(entry)
        if home:
            yield f"{record_name(entry)} ({site.page(home[0]).title})", site.way(src, *home)
