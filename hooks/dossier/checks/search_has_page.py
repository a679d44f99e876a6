"""A search that came to nothing names a page of this site on which that matters, and the page exists."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..nearest import nearest
from ..problems import Problem
from ..records.search import Search
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each page that is not there."""
    for id_, search in site.data.of("searches", Search).items():
        if search.page not in site.pages.by_src:
            entry, wrong = site.data.entries["searches"][id_], "no page of this site stands there"
            repair = nearest(search.page, site.pages.by_src, shown=3)
            yield problem("search-has-page", entry, ("page",), wrong, search.page, repair)


CHECK = Check(
    "search-has-page", "What was not found is worth telling where a reader would miss it.", run, Decision.LEADS_ON
)
