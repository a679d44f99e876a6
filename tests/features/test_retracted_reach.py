"""``::: retracted-reach``: every record that names a retracted source, in which place, and every page that cites it."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from judgments_site import FILES, show, words

from dossier.build import load_site
from dossier.features.retracted_reach import uses


@pytest.fixture
def page(tmp_path: Path, monkeypatch) -> BeautifulSoup:
    """The page, with another one that cites the retracted source."""
    monkeypatch.setitem(FILES, "docs/index.md", FILES["docs/index.md"] + "\nAn old pooling [@gone2020, abstract].\n")
    found, site = show(tmp_path, "::: retracted-reach\n", records="critiques")
    assert site.problems == []
    return found


def test_only_retracted_sources_with_notice_and_mark(page) -> None:
    """Its heading, its reference with the mark, and what the notice says and when."""
    assert [head.get_text() for head in page.select("h3")] == ["Gone 2020"]
    assert page.select_one(".retracted-reach .mark-retracted")
    assert "August 10, 2024: Withdrawn by the journal." in words(page)


def test_every_record_that_names_it_and_where(page) -> None:
    """A review whose own paper it is, and a critique that leans on it in one place."""
    assert [words(item) for item in page.select("li")] == [
        "Review: Old 2020 (the paper itself; abstract)",
        "Criticism: People could tell (abstract)",
    ]
    assert page.select_one("li a")["href"] == "#guessing"


def test_pages_are_known_only_when_all_are_rendered(page) -> None:
    """The page that cites it, and not the page itself."""
    assert [link.get_text() for link in page.select(".cited-on a")] == ["Home"]


def test_uses_finds_what_was_read_through_a_source(small: Path) -> None:
    """A source that only reports another is named too; one that is not named is not."""
    entry = load_site(small).data.entries["results"]["alpha-score"]
    assert list(uses(entry, "news2021")) == ["Results"]
    assert list(uses(entry, "gone2020")) == []
