"""Related pages are near for a reason that is told; pages that list everything are near to none."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.build import load_site
from dossier.features.related_pages import EVERYTHING, SHOWN, related
from dossier.pages import Page
from dossier.site import Site

ROOT = Path(__file__).parents[2]


@pytest.fixture
def site(small: Path) -> Site:
    """The small project with pages of several areas and nothing on them yet."""
    site = load_site(small)
    sources = ["a", "b", "c", "d", "e", "f", "g", "claims/x", "contribute/x", "reference/glossary"]
    for src in (f"{name}.md" for name in sources):
        site.pages.by_src[src] = Page(src, {"title": src.removesuffix(".md").upper()}, "", 1)
    return site


def found(site: Site, src: str, links: dict[str, set[str]] | None = None) -> list[tuple[str, str]]:
    """Title and reason of each related page."""
    return [(item["title"], item["why"]) for item in related(site, src, links or {})]


def test_a_shared_record_is_named_with_its_trial(site: Site) -> None:
    """Far from its trial, 'response' alone would say nothing."""
    site.shown = {"alpha-response": {"a.md", "b.md"}, "alpha": {"a.md", "b.md", "c.md"}}
    assert found(site, "a.md") == [("B", "both show ALPHA: response and ALPHA"), ("C", "both show ALPHA")]


def test_a_shared_source_and_a_shared_name_count_less_than_a_shared_record(site: Site) -> None:
    """And each says which it is."""
    site.shown = {"alpha": {"a.md", "d.md"}}
    site.citations = {"smith2020": {"a.md", "c.md"}}
    site.named = {"remission": {"a.md", "b.md"}}
    assert found(site, "a.md") == [
        ("D", "both show ALPHA"),
        ("C", "both cite Smith 2020"),
        ("B", "both name remission"),
    ]


def test_links_relate_pages_in_either_direction(site: Site) -> None:
    """A page without shared records is not left alone."""
    links = {"a.md": {"b.md", "c.md"}, "b.md": {"a.md"}, "d.md": {"a.md"}}
    assert found(site, "a.md", links) == [
        ("B", "they link to each other"),
        ("C", "it links here"),
        ("D", "this page links to it"),
    ]


def test_what_is_everywhere_relates_nothing(site: Site) -> None:
    """A record on a dozen pages and more says nothing of what belongs together."""
    site.shown = {"alpha": {"a.md", "b.md", *(f"page-{number}.md" for number in range(12))}}
    assert found(site, "a.md") == []


def test_pages_that_list_everything_are_related_to_none(site: Site) -> None:
    """Nor is the manual, which names things as examples; it keeps to itself."""
    site.shown = {"alpha": {"a.md", "b.md", "reference/glossary.md", "contribute/x.md"}}
    assert [title for title, _ in found(site, "a.md")] == ["B"]
    assert found(site, "contribute/x.md") == []
    site.shown["alpha"].add("help-now.md")
    assert found(site, "help-now.md") == []
    assert [title for title, _ in found(site, "reference/glossary.md")] == ["A", "B"]


def test_a_broad_page_and_a_claims_page_stand_behind_a_near_one(site: Site) -> None:
    """A page that shows many records shares something with every page."""
    site.shown = {"alpha": {"a.md", "b.md", "c.md", "claims/x.md"}}
    site.shown |= {f"only-{number}": {"b.md"} for number in range(100)}
    assert [title for title, _ in found(site, "a.md")] == ["C", "B", "CLAIMS/X"]


def test_no_more_than_a_few_and_in_an_order_that_stays(site: Site) -> None:
    """Alike by weight, they stand by title; a page is never related to itself."""
    site.shown = {"alpha": {f"{name}.md" for name in "gfedcba"}}
    assert [title for title, _ in found(site, "a.md")] == ["B", "C", "D", "E", "F"]
    assert SHOWN == 5


def test_every_page_that_lists_everything_exists() -> None:
    """A page that was renamed would come back unseen."""
    assert [src for src in EVERYTHING if not (ROOT / "docs" / src).is_file()] == []
