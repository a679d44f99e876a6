"""Votes as marks: as many as people voted, and none where a count is not known."""

from __future__ import annotations

from bs4 import BeautifulSoup
from markupsafe import Markup

from dossier.charts.votes import votes
from dossier.records.conclusion import Vote


def drawn(*cast: Vote) -> BeautifulSoup:
    """The drawing of some votes."""
    return BeautifulSoup(votes(cast, Markup("")), "html.parser")


def test_one_mark_a_person() -> None:
    """Squares for yes, circles for no, yes first, and none outside the drawing."""
    page = drawn(Vote(question="Does it work?", yes=2, no=9))
    assert [mark.name for mark in page.select("svg > *")] == ["rect"] * 2 + ["circle"] * 9
    width = float(page.svg["viewbox"].split()[2])
    assert max(float(mark["cx"]) + float(mark["r"]) for mark in page.select("circle")) <= width


def test_the_words_say_the_same() -> None:
    """The drawing is hidden from those who hear the page; the question and the counts are text."""
    page = drawn(Vote(question="Does it <work>?", yes=2, no=9))
    assert page.svg["aria-hidden"] == "true"
    assert page.p.get_text() == "Does it <work>? Yes 2, no 9."


def test_an_unknown_count_draws_nothing() -> None:
    """It is written as the word it is, never as zero marks."""
    page = drawn(Vote(question="Is it safe?", yes="not reported", no=4))
    assert page.select("svg") == []
    assert "Yes not reported, no 4." in page.p.get_text()


def test_several_questions_share_one_scale() -> None:
    """A mark is as wide for the small vote as for the large one."""
    page = drawn(Vote(question="A?", yes=1, no=1), Vote(question="B?", yes=5, no=5))
    assert len({svg["viewbox"] for svg in page.select("svg")}) == 1
