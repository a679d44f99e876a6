"""Estimates on one axis: each in its place, and the line of no difference always on the drawing."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from markupsafe import Markup

from dossier.charts.intervals import Strip, Strips, intervals


def drawn(*ranges: tuple[float, float]) -> BeautifulSoup:
    """A drawing of intervals, each estimate in its middle."""
    strips = [Strip(Markup("A"), "text", (low + high) / 2, low, high, Markup("")) for low, high in ranges]
    return BeautifulSoup(intervals(Strips("x", "Caption.", strips, 0, "better", "Note.")), "html.parser")


@pytest.mark.parametrize("ends", [(-1.9, -0.4), (-0.4, 0.6), (0.2, 3.3), (-7.0, -6.0)])
def test_everything_lies_on_the_drawing(ends: tuple[float, float]) -> None:
    """Intervals, their estimate and the line of no difference, wherever they are."""
    page = drawn(ends)
    for line in page.select("line.interval, line.line-zero"):
        assert 0 <= float(line["x1"]) <= float(line["x2"]) <= 400


def test_strips_share_one_scale() -> None:
    """The same value stands at the same place in each strip."""
    page = drawn((-1.0, -0.5), (-2.0, -0.5))
    first, second = page.select("line.interval")
    assert first["x2"] == second["x2"]
    assert float(second["x1"]) < float(first["x1"])
    assert len({line["x1"] for line in page.select("line.line-zero")}) == 1


def test_names_and_numbers_are_text_of_the_page() -> None:
    """A phone can show them, and a screen reader reads them; the strips are hidden from it."""
    page = drawn((-1.0, -0.5))
    assert page.select_one("figure > p").get_text().startswith("A: text")
    assert all(svg["aria-hidden"] == "true" for svg in page.select("svg"))
