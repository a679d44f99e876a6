"""What stands around the text of every real page: the way to it, related pages with reasons, and where its facts are used."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from real_site import page_files

ROOT = Path(__file__).parents[1]
_ALONE = {"index.html", "404.html"}
_LISTS = {"reference/bibliography/index.html", "help-now/index.html"}


@pytest.fixture(scope="module")
def pages(editions: dict[str, Path]) -> dict[str, BeautifulSoup]:
    """Every page of the hosted edition but the first."""
    folder = editions["hosted"]
    names = [name for name in page_files(folder) if name not in _ALONE]
    return {name: BeautifulSoup((folder / name).read_text(encoding="utf-8"), "html.parser") for name in names}


def test_every_crumb_leads_to_another_page(pages: dict[str, BeautifulSoup]) -> None:
    """The first to the start, each further one to a page of the area; a group whose first page this is stays text."""
    for name, page in pages.items():
        crumbs = page.select("nav.path li")
        assert crumbs, name
        links = [crumb.a for crumb in crumbs[: 2 if name.count("/") > 1 else 1]]
        assert all(links), name
        assert not {"./", ""} & {link["href"] for link in page.select("nav.path a")}, name


def test_every_page_has_related_pages_with_reasons(pages: dict[str, BeautifulSoup]) -> None:
    """Each once, never the page itself, and why it is there."""
    for name, page in pages.items():
        items = page.select(".related:not(.checked-claims) li")
        ways = [item.a["href"] for item in items]
        assert items or name in _LISTS, name
        assert len(ways) == len(set(ways)) <= 5, name
        assert not {"./", "#", ""} & set(ways), name
        assert all(item.select_one(".why").get_text(strip=True) for item in items), name


@pytest.mark.parametrize(
    "home",
    [
        "risks/harms-at-a-glance", "risks/drug-interactions", "legal/places/australia", "phases/protocols",
        "claims/research", "research/trials/mapp2", "research/treatments", "purpose/studied-for", "research/cost-and-burden",
        "reference/people-and-organizations", "risks/who-must-not", "research/criticisms",
    ],
)  # fmt: skip
def test_a_home_of_records_tells_where_they_are_used(pages: dict[str, BeautifulSoup], home: str) -> None:
    """Folded, outside of what search reads, each record and each page a link."""
    page = pages[f"{home}/index.html"]
    rows = page.select(".page-foot[data-search-exclude] details.where-used:not([open]) li")
    assert rows
    assert all(len(row.select("a")) >= 2 for row in rows)
