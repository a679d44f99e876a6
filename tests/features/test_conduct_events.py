"""Events of conduct: where each stands, and every voice with how it speaks."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from medicines_site import show, words


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The theme of oversight, at home."""
    found, site = show(tmp_path, "::: conduct-events oversight\n", records="conduct-events")
    assert site.problems == []
    return found


def test_the_oldest_comes_first_under_its_address(page) -> None:
    """A year alone stands before a day of a later year."""
    assert [head["id"] for head in page.select("h3")] == ["earlier-2020", "later-2021"]


def test_where_it_stands_comes_before_what_happened(page) -> None:
    """A reader must not take an accusation for a finding."""
    abouts = [words(block.select_one(".about")) for block in page.select(".conduct-event")]
    assert abouts[0] == "2020, Nowhere. Where it stands: alleged; no finding was found ."
    assert "found by a regulator, a journal or an institution" in abouts[1]
    assert "Bears on ALPHA" in abouts[1]


def test_each_voice_says_how_it_speaks_with_its_own_source(page) -> None:
    """Found and answered are two voices with two sources."""
    voices = page.select(".conduct-event")[1].select(".replies li")
    assert words(voices[0]).startswith("Found by a board, March 2, 2021: That rules were broken.")
    assert words(voices[1]).startswith("Answered by the site: That nobody was harmed.")
    assert [voice.a["data-source"] for voice in voices] == ["smith2020", "news2021"]


def test_a_consequence_that_was_not_found_is_said(page) -> None:
    """Never blank."""
    assert "What followed: not found" in words(page.select(".conduct-event")[0])


def test_an_unknown_theme_is_refused(tmp_path: Path) -> None:
    """With the nearest one."""
    _, site = show(tmp_path, "::: conduct-events touch\n")
    assert [problem.wrong for problem in site.problems] == ["no event has the theme 'touch'"]
