"""``::: matrix``: a real table of words with shapes, retracted rows apart, and nothing that was not read called a no."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from judgments_site import show, words


def matrix(root: Path, dataset: str, *lines: str) -> tuple[BeautifulSoup, list[str]]:
    """The matrix of a dataset, and what was wrong."""
    body = "\n".join(
        [f"::: matrix {dataset}", "    id: x", "    caption: Who used what", *(f"    {line}" for line in lines)]
    )
    page, site = show(root, body)
    return page, [problem.wrong for problem in site.problems]


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The matrix of all reviews."""
    found, problems = matrix(tmp_path, "reviews")
    assert problems == []
    return found


def test_columns_are_the_named_trials_oldest_first(page) -> None:
    """Each leads to its trial."""
    assert [words(head) for head in page.select("thead th")] == ["Review", "BETA", "ALPHA", "Sources"]
    assert page.select_one("thead a")["href"] == "../trials/beta/"


def test_cells_say_their_state_in_words(page) -> None:
    """The shape before the word is hidden from those who hear the page."""
    rows = {
        words(row.th).split(" meta")[0].split(" systematic")[0]: [words(cell) for cell in row.select("td")[:2]]
        for row in page.select("tbody tr:not(.group)")
    }
    assert rows == {
        "Part 2023": ["◐ covered", "? not named"],
        "Strict 2022": ["○ no", "● pooled"],
        "Whole 2024": ["● pooled", "● pooled"],
        "Old 2020 Retracted": ["○ no", "● pooled"],
    }
    assert all(cell.select("[aria-hidden=true]") for cell in page.select("tbody td .state"))


def test_retracted_rows_stand_apart_and_count_for_nothing(page) -> None:
    """The last body of the table has a heading of its own; the totals leave it out."""
    last = page.select("tbody")[-1]
    assert words(last.tr).startswith("Retracted")
    assert words(last.select("tr")[1].th).startswith("Old 2020 Retracted")
    assert [words(cell) for cell in page.select("tfoot td")[:2]] == ["2 of 3", "2 of 3"]


def test_rows_without_a_list_are_named_below(page) -> None:
    """With the reason and how much they covered; they are no rows of empty cells."""
    note = words(page.select_one(".chart-note"))
    assert note == "Which trials they used was not in what was read: Silent 2022 (meta-analysis, 3 studies)."


def test_the_legend_explains_what_is_used(page) -> None:
    """Each state that stands in a cell, and no other."""
    assert [words(term) for term in page.select(".legend dt")] == ["● pooled", "◐ covered", "○ no", "? not named"]


def test_bodies(tmp_path: Path) -> None:
    """A body's list is never the whole list; one that judged no trial stands below."""
    found, problems = matrix(tmp_path, "conclusions")
    assert problems == []
    assert [words(cell) for cell in found.select("tbody td")[:1]] == ["● weighed"]
    assert words(found.select_one(".chart-note")) == "They judged no trials: Guide (2013)."


def test_it_scrolls_by_keyboard_and_has_a_name(page) -> None:
    """The region can be reached with the tab key and says what it is."""
    region = page.select_one(".matrix")
    assert (region["role"], region["tabindex"]) == ("region", "0")
    assert page.select_one(f"#{region['aria-labelledby']}").get_text() == "Who used what"


def test_every_row_names_its_sources(page) -> None:
    """A cell without a source cannot be checked."""
    assert all(row.select("a.cite") for row in page.select("tbody tr:not(.group)"))


def test_an_unknown_row_is_refused(tmp_path: Path) -> None:
    """With what was meant."""
    _, problems = matrix(tmp_path, "reviews", "rows: [whole2025]")
    assert problems == ["reviews has no record 'whole2025'"]
