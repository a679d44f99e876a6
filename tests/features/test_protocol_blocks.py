"""``::: protocol-blocks``: all six phases, the dose by reference, what was not found, and disagreements."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from phases_site import show, words


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """All blocks, at home."""
    found, site = show(tmp_path, "::: protocol-blocks\n", records="protocols")
    assert site.problems == []
    return found


def facts(page: BeautifulSoup, id_: str) -> dict[str, str]:
    """The lines of the block below the heading with this id."""
    block = page.find(id=id_).find_next(class_="protocol")
    return {words(line.dt): " | ".join(words(dd) for dd in line.select("dd")) for line in block.select(".record > div")}


def test_headings_carry_the_ids(page) -> None:
    """Links to a protocol lead to its block."""
    assert [(head["id"], words(head)) for head in page.select("h3")] == [
        ("course-alpha", "The course of ALPHA"),
        ("practice-here", "Practice in one country"),
    ]


def test_all_six_phases_stand_there(page) -> None:
    """One that was not read about says so."""
    found = facts(page, "course-alpha")
    assert found["Screening"] == "Interviews & <tests>. Before consent."
    assert found["Taper of medicines"] == "not found"
    assert found["Dosing sessions"] == "2 sessions of 8 hours. A whole day. A month apart."
    assert facts(page, "practice-here")["Preparation"] == "3 sessions; length not found. Talks. Before the first dose."


def test_the_dose_says_that_it_is_no_advice_and_whose_it_is(page) -> None:
    """From the trial's record, or in the practice's own words."""
    assert facts(page, "course-alpha")["Dose as published, not advice"].startswith("ALPHA : MDMA: 125 mg [")
    assert facts(page, "practice-here")["Dose as published, not advice"].startswith("No dose is set [")


def test_hours_are_worked_out_and_say_so(page) -> None:
    """Only where every part is known."""
    line = facts(page, "course-alpha")["Hours in sessions"]
    assert line.endswith("= 21.5 for the person, 43 for the therapists together Worked out here")
    assert "Hours in sessions" not in facts(page, "practice-here")


def test_what_was_not_found_is_named(page) -> None:
    """Fields without a value, and what was looked for besides."""
    assert facts(page, "course-alpha")["Not found"] == "place; the week after; The room"


def test_disagreements_show_both(page) -> None:
    """Each version with its source."""
    text = words(page.find(id="course-alpha").find_next(class_="discrepancy"))
    assert "at the site" in text
    assert "at home" in text


def test_kinds_can_be_chosen(tmp_path: Path) -> None:
    """And away from home no id is taken."""
    page, _ = show(tmp_path, "::: protocol-blocks\n    where: {kind: national practice}\n")
    assert [words(head) for head in page.select("h3")] == ["Practice in one country"]
    assert page.find(id="practice-here") is None
