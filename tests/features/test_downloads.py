"""The page of downloads lists what the build exports, no more and no less."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

sys.path.insert(0, str(Path(__file__).parent))

from rendered import render

from dossier.exports import export_files

HEAD = "---\ntitle: Data\ndescription: Downloads.\nanswers: Where is the data?\n---\n\n"


@pytest.fixture
def page(small: Path) -> tuple[BeautifulSoup, dict[str, bytes]]:
    """The page of the small project, and what it exports."""
    html, site = render(small, "reference/data.md", f"{HEAD}::: downloads\n")
    assert not site.problems
    return BeautifulSoup(html, "html.parser"), export_files(site)


def test_every_link_leads_to_an_exported_file(page) -> None:
    """From the page's own folder."""
    html, exported = page
    links = {link["href"] for link in html.select("a[download]")}
    assert all(href.startswith("../../data/") for href in links)
    assert {href.removeprefix("../../") for href in links} <= set(exported)


def test_every_exported_file_is_linked(page) -> None:
    """A schema of a dataset without records is the one exception: it describes nothing that can be downloaded."""
    html, exported = page
    linked = {link["href"].removeprefix("../../") for link in html.select("a[download]")}
    left_out = set(exported) - linked
    assert {path for path in left_out if not path.startswith("data/schema/")} == set()
    assert {path.removeprefix("data/schema/").removesuffix(".json") for path in left_out} == {
        path.removeprefix("data/schema/").removesuffix(".json")
        for path in exported
        if path.startswith("data/schema/") and path.replace("schema/", "") not in exported
    }


def test_counts_are_those_of_the_data(page) -> None:
    """Two results, one trial, two sources."""
    html, _ = page
    counts = {row.th.get_text(): row.select_one("td.num").get_text() for row in html.select("table.downloads tbody tr")}
    assert (counts["results"], counts["trials"], counts["sources"]) == ("2", "1", "2")
    assert "pools" not in counts


def test_a_dataset_leads_to_the_page_that_shows_it(page) -> None:
    """Where there is one."""
    html, _ = page
    homes = {row.th.get_text(): row.th.a and row.th.a["href"] for row in html.select("table.downloads tbody tr")}
    assert homes["sources"] == "../../bibliography/"
    assert homes["results"] is None


def test_the_license_stands_with_the_data(page) -> None:
    """A re-user must not have to look for it."""
    assert "CC-BY-4.0" in page[0].select_one("table.downloads caption").get_text()


def test_each_file_has_its_size(page) -> None:
    """In thousands of bytes, never nought."""
    html, exported = page
    for link in html.select("a[download]"):
        size = max(1, round(len(exported[link["href"].removeprefix("../../")]) / 1000))
        assert link.find_next("span", class_="unit").get_text() == f"{size:,} kB"
