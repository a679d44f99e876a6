"""A panel of effects: each number in its place on one scale, with its own shape, and its words beside it."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from markupsafe import Markup

from dossier.charts.effects_by_control import Dot, Panel, Row, panel

LEFT, ZERO, RIGHT = 10.0, 50.0, 290.0


def drawn(*dots: Dot, kind: str = "better", searched: bool = False) -> BeautifulSoup:
    """A panel with one row of these numbers."""
    row = Row("", Markup("A"), "In whom.", "●", "better than control", kind, dots, [], "assessors", "low", Markup(""))  # type: ignore[arg-type]
    return BeautifulSoup(panel(Panel("x", "Against waiting", "Meaning.", [row], searched)), "html.parser")


@pytest.mark.parametrize(("value", "x"), [(0, ZERO), (1, 130.0), (3, RIGHT), (-0.5, LEFT), (9, RIGHT), (-4, LEFT)])
def test_a_number_stands_on_the_scale(value: float, x: float) -> None:
    """From half below to three above no difference; what lies beyond stops at the end."""
    assert float(drawn(Dot("t", value)).select_one("circle")["cx"]) == x


def test_the_interval_is_drawn_only_where_it_is_known() -> None:
    """Without its interval a number is a dot alone."""
    line = drawn(Dot("t", 1, 0.5, 1.5)).select_one("line.interval")
    assert (line["x1"], line["x2"]) == ("90.0", "170.0")
    assert drawn(Dot("t", 1)).select("line.interval") == []


def test_a_range_is_a_bar_and_an_open_one_ends_in_an_arrow() -> None:
    """No dot pretends to a number that the source does not give."""
    closed, opened = drawn(Dot("t", None, 0.5, 0.8)), drawn(Dot("t", None, 0.8, None))
    assert (closed.select_one("rect.range")["x"], closed.select_one("rect.range")["width"]) == ("90.0", "24.0")
    assert (closed.select("circle"), closed.select("path")) == ([], [])
    assert float(opened.select_one("rect.range")["x"]) + float(opened.select_one("rect.range")["width"]) == RIGHT
    assert len(opened.select("path.point")) == 1


def test_shapes_tell_findings_apart_without_color() -> None:
    """Filled for better, hollow for the rest, a hollow diamond for a change over time."""
    assert drawn(Dot("t", 1)).select_one("circle")["class"] == ["point"]
    assert drawn(Dot("t", 1), kind="other").select_one("circle")["class"] == ["point", "hollow"]
    change = drawn(Dot("t", 1), kind="change")
    assert (change.select("circle"), change.select_one("path")["class"]) == ([], ["point", "hollow"])


def test_every_strip_has_its_number_as_text_and_is_hidden_itself() -> None:
    """Who hears the page hears the number once; every row has one line of no difference a strip."""
    page = drawn(Dot("g 1.08", 1.08), Dot("g 0.68", 0.68))
    assert [p.get_text() for p in page.select(".strip p")] == ["g 1.08", "g 0.68"]
    assert all(svg["aria-hidden"] == "true" for svg in page.select("tr:not(.axis-row) svg"))
    assert len(page.select("line.line-zero")) == 2


def test_there_is_no_axis_without_a_number() -> None:
    """A panel of words has no scale over it."""
    assert drawn().select("svg") == []
    assert drawn(Dot("t", 1)).select(".axis-row[aria-hidden=true] text")[0].get_text() == "0"


def test_search_reads_it_only_where_its_records_are_at_home() -> None:
    """Elsewhere the same words would be found twice."""
    assert drawn(searched=True).figure.get("data-search-exclude") is None
    assert drawn().figure["data-search-exclude"] == "true"
