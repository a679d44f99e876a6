"""Questions: the core ones on the sheet with room to write, all of them with reasons and sources below it."""

from __future__ import annotations

from pathlib import Path

from access_site import show, words


def test_the_sheet_holds_the_core_questions_with_room_to_write(tmp_path: Path) -> None:
    """One of two is core; what comes from data is escaped."""
    page, site = show(tmp_path, "::: question-sheet sheet")
    assert site.problems == []
    assert [words(item.select_one(".ask")) for item in page.select("li")] == ["First & foremost?"]
    assert len(page.select("li .write")) == 1
    assert "First &amp; foremost?" in str(page)


def test_the_reasons_stand_for_all_in_order(tmp_path: Path) -> None:
    """By part of the talk, each with why and what a good answer holds, and a source."""
    page, _ = show(tmp_path, "::: question-sheet reasons", records="visit-questions")
    assert [words(part) for part in page.select(".part")] == ["About the offer", "About the people"]
    assert [block["id"] for block in page.select("dl > div")] == ["ask-first", "ask-second"]
    assert words(page.select_one("#ask-second dd")).startswith("Because of two. A good answer: Two.")
    assert all(block.select("a.cite") for block in page.select("dl > div"))


def test_it_works_without_script_and_sends_nothing(tmp_path: Path) -> None:
    """A sheet is for paper."""
    page, _ = show(tmp_path, "::: question-sheet sheet")
    assert page.select("script, form, input, button") == []
