"""``::: conclusion-list`` and ``::: review-list``: blocks in the order asked for, with anchors at home and sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from judgments_site import show, words


def test_bodies_in_the_order_asked_for(tmp_path: Path) -> None:
    """Who, where, when; the position once, with one full stop; what does not apply is left out."""
    page, site = show(tmp_path, "::: conclusion-list\n    rows: [guide-2013, board-2024]\n", records="conclusions")
    assert site.problems == []
    guide, board = page.select(".position")
    assert [guide["id"], board["id"]] == ["guide-2013", "board-2024"]
    assert words(guide.p) == "Guide International, guideline, 2013"
    assert words(guide.select("p")[1]).startswith("Precedes the trials. It says nothing of it.")
    assert words(guide.select("p")[2]) == "What could change it: not found."
    assert (
        words(board.select("p")[2])
        == "Its own words for how sure: insufficient. Trials it names: ALPHA . What could change it: A trial."
    )


def test_reviews_say_what_was_not_found(tmp_path: Path) -> None:
    """A number that is not known is a word and not a blank; data stays text; a retracted review is marked."""
    page, site = show(tmp_path, "::: review-list\n    rows: [silent2022, old2020]\n")
    assert site.problems == []
    silent, old = page.select(".position")
    assert "Better <with> MDMA." in silent.get_text()
    assert "Studies: 3. People: not found. Searched up to: May 2019." in words(silent)
    assert not silent.select(".mark-retracted")
    assert words(old.p) == "Old 2020 Retracted meta-analysis, on PTSD"


@pytest.mark.parametrize(("name", "row"), [("conclusion-list", "board-2024"), ("review-list", "whole2024")])
def test_each_block_names_its_sources(name: str, row: str, tmp_path: Path) -> None:
    """And away from home it takes no anchor."""
    page, _ = show(tmp_path, f"::: {name}\n    rows: [{row}]\n")
    assert page.select(".position a.cite[data-source='smith2020']")
    assert page.select(f"[id={row}]") == []
