"""``::: course-drawing``: the drawing names its sources, and is refused where no schedule is known."""

from __future__ import annotations

from pathlib import Path

from phases_site import show, words

BLOCK = "::: course-drawing {0}\n    caption: Four sessions.\n"


def test_the_caption_says_what_is_shown_and_whose_it_is(tmp_path: Path) -> None:
    """Weeks come from the trial, lengths from the protocol; both are shown by the page."""
    page, site = show(tmp_path, BLOCK.format("course-alpha"))
    assert site.problems == []
    caption = page.select_one("figure.course figcaption")
    assert words(caption).startswith("Four sessions. Weeks count from the baseline assessment, as in ALPHA.")
    assert caption.select("a.cite")
    assert {"page.md"} <= site.shown["course-alpha"] & site.shown["alpha"]


def test_title_and_description_are_bound_to_the_drawing(tmp_path: Path) -> None:
    """For those who hear the page; the same stands in a table."""
    page, _ = show(tmp_path, BLOCK.format("course-alpha"))
    svg = page.select_one("figure.course svg")
    assert [page.find(id=id_) is not None for id_ in svg["aria-labelledby"].split()] == [True, True]
    assert len(page.select("figure.course tbody tr")) == 2 + 6


def test_a_protocol_without_a_schedule_is_refused(tmp_path: Path) -> None:
    """Instead of an empty figure."""
    _, site = show(tmp_path, BLOCK.format("practice-here"))
    assert [problem.wrong for problem in site.problems] == ["no protocol 'practice-here' has a schedule to draw"]
