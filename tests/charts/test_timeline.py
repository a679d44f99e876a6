"""The course of a trial: where marks stand, what is dashed, what the words say, and what a page without a schedule shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from golden_html import compare
from trial_site import page_of, trial_site

from dossier.build import load_site
from dossier.charts.timeline import timeline
from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.records.trial import Trial


def drawing(root: Path, **changes: object) -> str:
    """ALPHA's course, with fields of its record changed."""
    site = load_site(trial_site(root))
    trial = site.data.of("trials", Trial)["alpha"].model_copy(update=changes)
    return timeline(PageContext(site, Page("page.md", {}, "", 1)), trial)


def test_drawing(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The whole figure: title, description, lanes, marks, caption and table."""
    compare("timeline", drawing(tmp_path), request)


def test_weeks_are_to_scale(tmp_path: Path) -> None:
    """Four weeks between the two dosing sessions are as wide as four steps of one week."""
    places = [float(x) for x in re.findall(r'<rect x="([\d.]+)"', drawing(tmp_path))]
    ticks = {int(text): float(x) for x, text in re.findall(r'class="axis" x="([\d.]+)"[^>]*>(\d+)<', drawing(tmp_path))}
    assert places[1] - places[0] == pytest.approx((ticks[18] - ticks[2]) / 4, abs=0.2)


def test_dosing_sessions_are_named(tmp_path: Path) -> None:
    """The number stands inside the bar."""
    assert re.findall(r'class="mark-number"[^>]*>(\d+)<', drawing(tmp_path)) == ["1", "2"]


def test_only_a_week_that_was_not_published_is_dashed(tmp_path: Path) -> None:
    """Two visits of six; the description and the table say so too."""
    html = drawing(tmp_path)
    assert html.count(" drawn") == 2
    assert html.count("Week not published") == 2
    assert html.count(">not published<") == 2


def test_nothing_is_explained_that_is_not_there(tmp_path: Path) -> None:
    """No dashed mark, no word about dashes."""
    site = load_site(trial_site(tmp_path))
    known = [visit for visit in site.data.of("trials", Trial)["alpha"].schedule if not visit.week_is_drawn]
    assert "dashed" in drawing(tmp_path)
    assert "dashed" not in drawing(tmp_path, schedule=known)


def test_words_fit_a_phone(tmp_path: Path) -> None:
    """At 360 pixels a unit of the drawing is about a pixel, so that its words keep their size."""
    width = float(re.search(r'viewBox="0 0 ([\d.]+)', drawing(tmp_path)).group(1))  # type: ignore[union-attr]
    assert width <= 360


def test_labels_are_escaped(tmp_path: Path) -> None:
    """Data never becomes markup."""
    assert "<125>" not in drawing(tmp_path)
    assert "&lt;125&gt;" in drawing(tmp_path)


def test_without_a_schedule_there_is_no_section(tmp_path: Path) -> None:
    """And no empty drawing."""
    assert "figure" not in page_of(tmp_path, "one")[0]
