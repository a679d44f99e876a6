"""``::: dosing-day``: the drawing, and a row for every step with its sources and protocols."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from phases_site import DAY, show, words

BLOCK = "::: dosing-day\n    caption: A day.\n"


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The block, at home."""
    found, site = show(tmp_path, BLOCK, records="day-steps")
    assert site.problems == []
    return found


def test_every_step_is_a_row_in_its_order_with_its_anchor(page) -> None:
    """Also the one that has no hour."""
    rows = page.select(".day-table tbody tr")
    assert [row["id"] for row in rows] == [
        "day-before", "day-dose", "day-stay", "day-felt", "day-measured", "day-night",
    ]  # fmt: skip


def test_each_row_cites_and_says_where_it_was_read(page) -> None:
    """What was measured outside of protocols says so."""
    rows = {row["id"]: row for row in page.select(".day-table tbody tr")}
    assert all(row.select("a.cite") for row in rows.values())
    assert words(rows["day-dose"].select("td")[-1]) == "Alpha course"
    assert words(rows["day-felt"].select("td")[-1]) == "Measured outside of these protocols"


def test_columns_are_told_by_shape_and_word(page) -> None:
    """Not by color alone."""
    caption = words(page.select_one("figure.day figcaption"))
    assert "■ the drug; ● what is felt; ◆ what people do" in caption


def test_without_a_step_on_the_clock_it_is_refused(tmp_path: Path) -> None:
    """A day without hours is no drawing."""
    bare = (
        DAY.replace("  start: 0\n", "")
        .replace("  start: 0.5\n", "")
        .replace("  end: 8\n", "")
        .replace("  end: 0.75\n", "")
    )
    _, site = show(tmp_path, BLOCK, files={"docs/data/day-steps/all.yml": bare})
    assert [problem.wrong for problem in site.problems] == ["no step of a day has a place on the clock"]
