"""``::: guideline-matrix``: treatments against guidelines in their own words, and nothing unread called advice against."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from comparison_site import show, words

from dossier.html.guideline_words import MEANINGS, SHAPES
from dossier.records.guideline_position import Position

BODY = "::: guideline-matrix\n    id: x\n    caption: What they say.\n"
TABLE = "::: table guideline-positions\n    id: y\n    caption: All\n"


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The matrix of all positions, with their home elsewhere."""
    found, site = show(tmp_path, BODY, guideline_positions=TABLE)
    assert site.problems == []
    return found


def test_every_position_has_a_shape_with_a_meaning() -> None:
    """No position could be shown without both."""
    assert set(SHAPES) == set(Position.__args__)
    assert set(SHAPES.values()) == set(MEANINGS)


def test_columns_are_guidelines_on_several_treatments_newest_first(page) -> None:
    """One on a single treatment would be an empty column; a replaced one says so."""
    assert [words(head) for head in page.select("thead th")] == [
        "Treatment", "Board 2023 International", "Council 2013 (replaced) International",
    ]  # fmt: skip


def test_rows_stand_by_kind(page) -> None:
    """A body of the table for each kind, with a heading; treatments that no guideline names are left out."""
    groups = [[words(head) for head in body.select("th")] for body in page.select("tbody")]
    assert groups == [["Psychotherapies", "Calm", "TT"], ["Medicines", "Pill"]]


def test_cells_hold_the_guidelines_own_words(page) -> None:
    """In quotation marks, with the place given to the treatment; the site's word where its own were not read."""
    cells = {words(row.th): [words(cell) for cell in row.select("td")] for row in page.select("tbody tr:not(.group)")}
    assert cells == {
        "TT": ["● “recommend” first choice", "? not found"],
        "Calm": ["not found", "◇ “insufficient”"],
        "Pill": ["◐ “suggest” only for some people", "not found"],
    }


def test_what_was_not_in_what_was_read_is_no_advice_against(page) -> None:
    """The legend explains each shape in use, and the words of an empty cell."""
    legend = {words(term): words(term.find_next("dd")) for term in page.select(".legend dt")}
    assert set(legend) == {"●", "◐", "◇", "?", "not found"}
    assert "may be named there all the same" in legend["not found"]


def test_a_cell_leads_to_its_position(page) -> None:
    """Where its sources stand."""
    links = [link["href"] for link in page.select("tbody td a")]
    assert links == [f"../guideline-positions/#{id_}" for id_ in ("old-calm", "board-talk", "old-talk", "board-pill")]


def test_it_scrolls_by_keyboard_and_has_a_name(page) -> None:
    """The region can be reached with the tab key and says what it is."""
    region = page.select_one(".table-scroll")
    assert (region["role"], region["tabindex"]) == ("region", "0")
    assert words(page.find(id=region["aria-labelledby"])).startswith("What they say.")
