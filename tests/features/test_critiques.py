"""``::: critiques``: each objection with who raised it, why it matters, the replies and where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from judgments_site import show, words


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The theme of blinding, at home."""
    found, site = show(tmp_path, "## Theme\n\n::: critiques blinding\n", records="critiques")
    assert site.problems == []
    return found


def test_headings_in_order_of_time_with_anchors(page) -> None:
    """A year alone comes before a month of a later year."""
    assert [(head["id"], head.get_text()) for head in page.select("h3")] == [
        ("earlier", "An earlier point"),
        ("guessing", "People could tell"),
    ]


def test_a_block_says_who_when_and_where_it_stands(page) -> None:
    """In one line, before what was said."""
    block = page.select(".critique")[1]
    assert words(block.p) == "Raised by: A board (June 2024). Where it stands: disputed ."
    assert "They could tell & hope." in block.get_text()


def test_each_part_has_its_own_sources(page) -> None:
    """What was said, why it matters (a retracted source is marked), and the reply."""
    says, why = page.select(".critique")[1].select("p")[1:3]
    assert [cite["data-source"] for cite in says.select("a.cite")] == ["smith2020"]
    assert [cite["data-source"] for cite in why.select("a.cite")] == ["gone2020"]
    assert why.select(".mark-retracted")
    reply = page.select_one(".replies li")
    assert words(reply).startswith("The authors, July 1, 2024: All trials have this.")
    assert reply.select_one("a.cite")["data-source"] == "news2021"


def test_it_says_which_trials_and_that_no_reply_was_found(page) -> None:
    """Trials are linked; silence is not passed over."""
    earlier, later = (words(block.select("p")[-1]) for block in page.select(".critique"))
    assert earlier == "No reply was found in what was read."
    assert later == "Bears on ALPHA , BETA ."


def test_away_from_home_it_takes_no_anchor(tmp_path: Path) -> None:
    """The record's address stays the one page; the heading keeps the one that its text gives it."""
    found, _ = show(tmp_path, "::: critiques blinding\n    level: 4\n")
    assert [head.get("id") for head in found.select("h4")] == ["an-earlier-point", "people-could-tell"]


def test_a_theme_without_critiques_is_refused(tmp_path: Path) -> None:
    """An empty section on a page is a mistake."""
    _, site = show(tmp_path, "::: critiques harms\n")
    assert [problem.wrong for problem in site.problems] == ["no critique has the theme 'harms'"]
