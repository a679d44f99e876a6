"""``::: experience-list``: reports by direction, those with most people first, each with what limits it."""

from __future__ import annotations

from pathlib import Path

from phases_site import show, words


def test_most_people_first_with_anchor_and_direction(tmp_path: Path) -> None:
    """The direction has a shape and a word."""
    page, site = show(tmp_path, "::: experience-list\n    direction: [bad]\n", records="experiences")
    assert site.problems == []
    assert [head["id"] for head in page.select("h3")] == ["told-many", "told-some"]
    assert [words(block.p) for block in page.select(".told")] == [
        "▼ Bad. Adults; 90 people.",
        "▼ Bad. Veterans; 3 of 24 people.",
    ]


def test_how_it_was_studied_and_what_limits_it_always_stand(tmp_path: Path) -> None:
    """With the source, and the trial where it is known."""
    page, _ = show(tmp_path, "::: experience-list\n    direction: [bad]\n")
    some = page.select(".told")[1]
    told, how, limits = some.select("p")[1:]
    assert words(told).startswith("They got <worse>.")
    assert told.select("a.cite")
    assert words(how) == "How it was studied: Told to a paper. When: a year later. They took part in ALPHA ."
    assert words(limits) == "What limits it: Single accounts."


def test_a_number_that_is_not_known_is_said(tmp_path: Path) -> None:
    """And is not zero."""
    page, _ = show(tmp_path, "::: experience-list\n    direction: [good]\n")
    assert words(page.select_one(".told p")) == "▲ Good. Adults; number not reported, among 18 in the study."


def test_a_direction_without_reports_is_refused(tmp_path: Path) -> None:
    """An empty section is a mistake."""
    _, site = show(tmp_path, "::: experience-list\n    direction: [mixed]\n")
    assert len(site.problems) == 1
