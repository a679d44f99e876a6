"""A course from top to bottom: places to scale, runs named once with their length, weeks only where published."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from golden_html import compare
from markupsafe import Markup
from phases_site import phases_site

from dossier.charts.course import Course, course
from dossier.records.protocol import Protocol
from dossier.records.trial import Trial


def drawing(root: Path) -> str:
    """The course of ALPHA."""
    site = phases_site(root)
    protocol = site.data.of("protocols", Protocol)["course-alpha"]
    schedule = site.data.of("trials", Trial)["alpha"].schedule
    return course(Course("course-x", protocol, schedule, Markup("<strong>All.</strong>")))


def test_drawing(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The whole figure: title, description, marks, words and table."""
    compare("course", drawing(tmp_path), request)


def test_weeks_are_to_scale_downwards(tmp_path: Path) -> None:
    """Four weeks between the dosing sessions are four times the week between baseline and the first."""
    ticks = {
        int(text): float(y)
        for y, text in re.findall(r'class="axis" x="26" y="([\d.]+)"[^>]*>(\d+)<', drawing(tmp_path))
    }
    assert set(ticks) == {0, 1, 5, 18}
    assert ticks[5] - ticks[1] == pytest.approx(4 * (ticks[1] - ticks[0]), abs=0.5)
    assert ticks[18] > ticks[5] > ticks[1]


def test_a_run_is_named_once_with_its_length(tmp_path: Path) -> None:
    """Lengths come from the protocol."""
    labels = re.findall(r'class="label[^"]*" x="86.0" y="[\d.]+">([^<]+)<', drawing(tmp_path))
    assert labels == [
        "Screening",
        "Taper of medicines, under care",
        "1 preparation session, 1.5 hours",
        "Baseline assessment",
        "Dosing session 1: 8 hours",
        "1 integration session, 1 hour",
        "Dosing session 2: 8 hours",
        "Main assessment",
    ]


def test_an_unpublished_week_is_dashed_and_has_no_number(tmp_path: Path) -> None:
    """In the drawing, its description and its table."""
    html = drawing(tmp_path)
    assert len(re.findall(r'class="mark-\w+ drawn"', html)) == 2
    assert "Preparation session 1, week not published." in html
    assert html.count(">not published<") == 4


def test_words_fit_a_phone_and_data_is_escaped(tmp_path: Path) -> None:
    """At 360 pixels a unit of the drawing is about a pixel."""
    html = drawing(tmp_path)
    width = float(re.search(r'viewBox="0 0 ([\d.]+)', html).group(1))  # type: ignore[union-attr]
    assert width <= 360
    assert "<125>" not in html
