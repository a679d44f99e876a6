"""``no_links:`` in a page's front matter names records that would be linked there."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..linkable_names import linkables
from ..nearest import nearest
from ..pages import Page
from ..problems import Problem
from ..site import Site
from .check import Check


def run(site: Site) -> Iterator[Problem]:
    """A problem at each id of nothing that is linked."""
    known = {item.entry.id for item in linkables(site.data)} | site.data.broken
    for page in site.pages.by_src.values():
        if "no_links" in page.meta:
            yield from _of(page, known)


def _of(page: Page, known: set[str]) -> Iterator[Problem]:
    refused = page.meta["no_links"]
    if not isinstance(refused, list):
        line, col = page.front.place(("no_links",))
        repair = "write the ids in brackets: [blinding, mapp1]"
        yield Problem(page.file, line, col, "no-links-known", "'no_links' is not a list", str(refused), repair)
        return
    for index, id_ in enumerate(refused):
        if id_ not in known:
            line, col = page.front.place(("no_links", index))
            wrong = f"nothing that is linked has the id '{id_}'"
            yield Problem(page.file, line, col, "no-links-known", wrong, "", nearest(str(id_), known))


CHECK = Check(
    "no-links-known", "A misspelled id would link what the author wanted left alone.", run, Decision.READ_AS_MEANT
)
