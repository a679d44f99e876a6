"""Where the records of a page are used: one list at the foot of their home, for every kind alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.build import load_site
from dossier.features.where_used import where_used
from dossier.pages import Page
from dossier.site import Site


@pytest.fixture
def site(small: Path) -> Site:
    """The small project with two further pages; nothing is shown yet, and no other record's home is built."""
    site = load_site(small)
    for src in ("a.md", "b.md"):
        site.pages.by_src[src] = Page(src, {"title": f"Page {src[0].upper()}"}, "", 1)
    return site


def found(site: Site, src: str = "trials/alpha.md") -> list[tuple[list[str], list[str]]]:
    """Names of records and titles of pages, row by row."""
    return [([n for n, _ in row["records"]], [t for t, _ in row["pages"]]) for row in where_used(site, src)]


def test_records_used_on_the_same_pages_stand_together(site: Site) -> None:
    """The page's own record leads to its top, the others to their places."""
    site.shown = {"alpha": {"a.md", "trials/alpha.md"}, "alpha-score": {"a.md"}, "alpha-response": {"b.md", "a.md"}}
    assert sorted(found(site)) == [
        (["ALPHA", "ALPHA: symptom score, 18 weeks"], ["Page A"]),
        (["ALPHA: response, 18 weeks"], ["Page A", "Page B"]),
    ]
    ways = {way for row in where_used(site, "trials/alpha.md") for _, way in row["records"]}
    assert ways == {"#text", "#alpha-score", "#alpha-response"}


def test_a_link_by_name_counts_and_the_page_itself_does_not(site: Site) -> None:
    """A page that names a trial uses it."""
    site.named = {"alpha": {"b.md"}}
    site.shown = {"alpha-score": {"trials/alpha.md"}}
    assert found(site) == [(["ALPHA"], ["Page B"])]


def test_a_record_that_names_another_uses_it(small: Path) -> None:
    """Its home is where a reader meets that use, whether or not the page shows both."""
    file = small / "docs/blinding.md"
    file.write_text(
        "---\ntitle: Guesses\ndescription: D.\nanswers: A?\nrecords: blinding\n---\n\nText.\n", encoding="utf-8"
    )
    assert found(load_site(small)) == [(["ALPHA"], ["Guesses"])]


def test_nothing_where_nothing_is_used_or_the_entries_say_it_themselves(site: Site) -> None:
    """An unused record makes no row; a term and a source tell it at their places."""
    assert found(site) == []
    site.shown = {"remission": {"a.md"}, "smith2020": {"a.md"}}
    assert found(site, "glossary.md") == found(site, "bibliography.md") == []
