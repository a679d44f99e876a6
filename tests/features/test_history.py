"""``::: history`` and ``::: history-timeline``: events in order, their tales, and the drawing."""

from __future__ import annotations

from pathlib import Path

import pytest
from purpose_site import show, words

from dossier.html.events_in_order import year_of


def test_events_of_some_years_with_number_place_and_source(tmp_path: Path) -> None:
    """Numbers count over all events, so that they are those of the drawing."""
    page, site = show(tmp_path, "::: history\n    first: 1977\n    last: 1990\n", records="history-events")
    assert site.problems == []
    items = page.select("li")
    assert [item["id"] for item in items] == ["used", "listed", "listed-again"]
    assert words(items[0].select_one(".when")) == "2 1977 to 1985"
    assert words(items[1]) == "3 July 1, 1985 Event listed <b>. It & more happened. [1] Germany. Law."


def test_a_tale_stands_in_quotation_marks_beside_what_was_found(tmp_path: Path) -> None:
    """And only where there is one."""
    page, _ = show(tmp_path, "::: history\n")
    first, *others = page.select("li")
    assert words(first.select_one(".tale")) == "The tale: “A tale.” What the sources say: The truth."
    assert words(first.select_one(".about")) == "Darmstadt, Germany. Chemistry."
    assert [item.select_one(".tale") for item in others] == [None, None, None]
    assert first.get("id") is None, "away from home it takes no anchor"


def test_years_without_an_event_are_refused(tmp_path: Path) -> None:
    """An empty section is a mistake."""
    _, site = show(tmp_path, "::: history\n    first: 1920\n    last: 1930\n")
    assert [problem.wrong for problem in site.problems] == ["no event began in these years"]


def test_the_drawing_holds_each_event_in_its_panel_and_lane(tmp_path: Path) -> None:
    """What lasted is drawn in both panels that it touches; a tale is a square."""
    page, site = show(tmp_path, "::: history-timeline\n    id: h\n    caption: All.\n")
    assert site.problems == []
    titles = [words(mark.select_one("title")) for mark in page.select("svg g")]
    assert titles == [
        "1. 1912: Event made <b>",
        "2. 1977 to 1985: Event used <b>",
        "2. 1977 to 1985: Event used <b>",
        "3. July 1, 1985: Event listed <b>",
        "4. August 1, 1985: Event listed-again <b>",
    ]
    assert [words(text) for text in page.select("svg text.lane")] == [
        "Chemistry",
        "Use in therapy",
        "Use in therapy",
        "Law",
    ]
    assert len(page.select("svg g.tale rect")) == 1
    assert len(page.select("svg line.span")) == 2


def test_marks_that_would_overlap_stand_below_each_other(tmp_path: Path) -> None:
    """A month apart in a panel of twenty years."""
    page, _ = show(tmp_path, "::: history-timeline\n    id: h\n    caption: All.\n")
    one, other = page.select("svg g circle")[-2:]
    assert abs(float(one["cx"]) - float(other["cx"])) < 22
    assert float(other["cy"]) - float(one["cy"]) >= 22


def test_the_drawing_has_the_same_as_a_table(tmp_path: Path) -> None:
    """In order of time."""
    page, _ = show(tmp_path, "::: history-timeline\n    id: h\n    caption: All.\n")
    rows = [[words(cell) for cell in row.select("th, td")] for row in page.select("tbody tr")]
    assert rows[0] == ["Event made <b>", "1", "1912", "Chemistry", "Darmstadt, Germany", "[1]"]
    assert [row[1] for row in rows] == ["1", "2", "3", "4"]


def test_the_table_of_events_tells_the_tales(tmp_path: Path) -> None:
    """An event without one says so."""
    body = "::: table history-events\n    id: t\n    caption: All\n    columns: [date, where, told, found]\n"
    page, site = show(tmp_path, body)
    assert site.problems == []
    rows = [[words(cell) for cell in row.select("th, td")] for row in page.select("tbody tr")]
    assert rows[2] == ["Event made <b>", "1912", "Darmstadt, Germany", "A tale.", "The truth.", "[1]"]
    assert rows[3][1:5] == ["1977 to 1985", "Germany", "not applicable", "not applicable"]


@pytest.mark.parametrize(
    ("day", "end", "year"),
    [("1985", False, 1985.5), ("1985", True, 1986.0), ("1985-07-01", False, 1985.503), ("1985-01", False, 1985.041)],
)
def test_a_date_as_a_place_on_the_scale(day: str, year: float, *, end: bool) -> None:
    """A year alone is its middle, or its close when something ended in it."""
    assert year_of(day, end=end) == year
