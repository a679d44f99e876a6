"""Criteria and the list to print: in the order of groups, with trials, reasons as far as given, and nothing to send."""

from __future__ import annotations

from pathlib import Path

from access_site import show, words


def test_criteria_stand_by_group_with_their_trials(tmp_path: Path) -> None:
    """What is asked first comes first, and each names the trial that had it."""
    page, site = show(tmp_path, "::: eligibility exclude", records="eligibility-criteria")
    assert site.problems == []
    assert [block["id"] for block in page.select(".criterion")] == ["criterion-diagnosis", "criterion-heart"]
    assert "In full: Heart disease. In ALPHA ." in words(page.select_one("#criterion-heart"))
    assert page.select_one("#criterion-heart a")["href"].endswith("trials/alpha/")


def test_a_reason_is_given_or_its_absence(tmp_path: Path) -> None:
    """A reason that no source gives is not made up."""
    page, _ = show(tmp_path, "::: eligibility exclude", records="eligibility-criteria")
    assert "Reason given: The drug raises the pulse." in words(page.select_one("#criterion-heart"))
    assert "Reason: not reported." in words(page.select_one("#criterion-diagnosis"))
    assert "Sources disagree: Another text says otherwise." in words(page.select_one("#criterion-diagnosis"))


def test_a_direction_without_criteria_is_refused(tmp_path: Path) -> None:
    """The small project has none that let people in."""
    _, site = show(tmp_path, "::: eligibility include")
    assert [problem.wrong for problem in site.problems] == ["no criterion has the direction 'include'"]


def test_the_list_keeps_nothing(tmp_path: Path) -> None:
    """Boxes outside of any form, without names: nothing can be sent, and no script reads them."""
    page, site = show(tmp_path, "::: eligibility-checklist")
    assert site.problems == []
    boxes = page.select("input")
    assert [box["type"] for box in boxes] == ["checkbox", "checkbox"]
    assert all(not box.has_attr("name") for box in boxes)
    assert page.select("form, button, script, [onchange]") == []


def test_each_box_has_its_words(tmp_path: Path) -> None:
    """A tap on the words ticks the box; criteria without a question are left out."""
    page, _ = show(tmp_path, "::: eligibility-checklist")
    labels = {label["for"]: words(label) for label in page.select("label")}
    assert list(labels) == [box["id"] for box in page.select("input")]
    assert list(labels.values()) == ["Heart. How is my heart?", "Recorded. Who sees it?"]
