"""A dosing day by the clock: bars to scale, names that never overlap, and nothing placed that has no hour."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from golden_html import compare
from markupsafe import Markup
from phases_site import phases_site

from dossier.charts.dosing_day import dosing_day
from dossier.records.day_step import DayStep


def drawing(root: Path) -> str:
    """The day of the small project."""
    steps = sorted(phases_site(root).data.of("day-steps", DayStep).values(), key=lambda step: step.order)
    return dosing_day("day-x", steps, Markup("<strong>A day.</strong>"))


def test_drawing(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The whole figure."""
    compare("dosing-day", drawing(tmp_path), request)


def test_a_bar_is_as_long_as_its_hours(tmp_path: Path) -> None:
    """Eight hours against a quarter of an hour."""
    bars = dict(re.findall(r'class="day-(\w+) bar"[^>]*height="([\d.]+)"', drawing(tmp_path)))
    assert float(bars["people"]) == pytest.approx(32 * float(bars["felt"]), rel=0.02)


def test_names_stand_apart(tmp_path: Path) -> None:
    """Two steps at the same hour have a line each."""
    places = [float(y) for y in re.findall(r'class="label" x="112.0" y="([\d.]+)"', drawing(tmp_path))]
    assert all(later - earlier >= 20 for earlier, later in pairwise(places))


def test_what_has_no_hour_is_not_placed(tmp_path: Path) -> None:
    """It stands in the description and, by the block, in the table."""
    html = drawing(tmp_path)
    assert ">Pulse<" not in html
    assert "Pulse: The hours were not found." in html


def test_before_the_clock_and_after_it(tmp_path: Path) -> None:
    """Above the first hour and below the last."""
    html = drawing(tmp_path)
    place = {
        name: float(re.search(rf'y="([\d.]+)">{name}<', html).group(1))
        for name in ("Before it", "First dose", "The night")
    }  # type: ignore[union-attr]
    assert place["Before it"] < place["First dose"] < place["The night"]
    assert "Therapists &lt;stay&gt;" in html
