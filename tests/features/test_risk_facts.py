"""``::: risk-facts``, ``::: unknowns`` and ``::: harm-notes``: facts with their limits, questions, and words on harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from risks_site import show, words


def test_a_fact_says_its_numbers_its_evidence_and_its_limits(tmp_path: Path) -> None:
    """With the people behind a count; a share without people stays a share; data never becomes markup."""
    page, site = show(tmp_path, "::: risk-facts body-risks\n    theme: sodium\n", records="body-risks")
    assert site.problems == []
    assert [(head["id"], head.get_text()) for head in page.select("h3")] == [
        ("regulator-says", "A regulator says so"),
        ("sodium", "Sodium fell"),
    ]
    block = page.select(".risk-fact")[1]
    assert "fell by \N{MINUS SIGN}3" in block.get_text()
    assert [words(item) for item in block.select(".numbers li")] == [
        "Free to drink: 30 of 81 (37%)",
        "A share: 12%",
        "Highest: 42.8 °C Worked out here",
    ]
    assert "What it cannot tell: It is <small>." in words(block)
    assert words(block.select_one(".about")) == (
        "Evidence: study of healthy volunteers. In whom: Some people. Bears on ALPHA ."
    )


def test_street_stands_beside_the_trials(tmp_path: Path) -> None:
    """Each side with its own sources."""
    page, _ = show(tmp_path, "::: risk-facts street-contrasts\n")
    street, clinic = page.select(".contrast > div")
    assert (words(street.dt), words(clinic.dt)) == ("Outside of trials", "In the trials")
    assert [cite["data-source"] for cite in street.select("a.cite")] == ["news2021"]
    assert [cite["data-source"] for cite in clinic.select("a.cite")] == ["smith2020"]


def test_away_from_home_a_fact_takes_no_anchor(tmp_path: Path) -> None:
    """Its address stays the one page."""
    page, _ = show(tmp_path, "::: risk-facts body-risks\n")
    assert page.find(id="sodium") is None


@pytest.mark.parametrize(
    ("block", "wrong"),
    [
        ("::: risk-facts body-risks\n    theme: salt\n", "no fact of body-risks has the theme 'salt'"),
        ("::: unknowns soul\n", "no unknown has the theme 'soul'"),
        (
            "::: harm-notes\n    where: {phase: '3'}\n",
            "no trial here says anything of harm, so the list would be empty",
        ),
    ],
)
def test_an_empty_block_is_refused(block: str, wrong: str, tmp_path: Path) -> None:
    """An empty section on risk would read as 'no risk'."""
    _, site = show(tmp_path, block)
    assert [problem.wrong for problem in site.problems] == [wrong]


def test_a_question_says_who_asks_and_what_would_settle_it(tmp_path: Path) -> None:
    """A gap that is the site's own reading says so; where no trial will tell, that is said too."""
    page, site = show(tmp_path, "::: unknowns body\n\n::: unknowns mind\n")
    assert site.problems == []
    first, second = page.select(".risk-fact")
    assert "Who says so: The board." in words(first)
    assert "What would settle it: A trial. Trials that may tell: ALPHA ." in words(first)
    assert "Who says so: The authors (this site's own reading)." in words(second)
    assert "No trial that will tell was found." in words(second)


def test_words_on_harm_by_trial(tmp_path: Path) -> None:
    """Only cautions on harm, with their sources; limits of a trial are another matter."""
    page, _ = show(tmp_path, "::: harm-notes\n")
    assert [words(item) for item in page.select(".harm-notes dt")] == ["ALPHA"]
    (note,) = page.select(".harm-notes dd")
    assert "Someone <fell>." in note.get_text()
    assert note.select_one("a.cite")["data-source"] == "news2021"
