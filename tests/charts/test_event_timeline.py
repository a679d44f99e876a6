"""Events down the page: a row each, gaps of years written out, a shape for what an event does, words that fit a phone."""

from __future__ import annotations

from pathlib import Path

import pytest
from access_site import show
from golden_html import compare

from dossier.build import load_again
from dossier.charts.event_timeline import GAP, LINE, ROW, SHAPES, TOP, WIDTH, event_timeline, short_date
from dossier.records.regulatory_event import RegulatoryEvent


def events(root: Path) -> list[RegulatoryEvent]:
    """The three events, the oldest first."""
    _, site = show(root, "")
    return sorted(site.data.of("regulatory-events", RegulatoryEvent).values(), key=lambda event: event.date)


def test_rows_and_the_gap_between_them(tmp_path: Path) -> None:
    """Thirty-nine years are written out; two months are not."""
    drawing = event_timeline(events(tmp_path))
    assert [gap.text for gap in drawing.gaps] == ["39 years later"]
    assert [mark.y for mark in drawing.marks] == [TOP, TOP + ROW + GAP, TOP + 2 * ROW + GAP]
    assert drawing.height == TOP + 3 * ROW + GAP


def test_each_bearing_has_its_own_shape(tmp_path: Path) -> None:
    """Four words, four shapes; a plan never looks like a change."""
    assert len(set(SHAPES.values())) == len(SHAPES) == 4
    assert [mark.shape for mark in event_timeline(events(tmp_path)).marks] == ["square", "diamond", "ring"]


def test_what_is_known_second_hand_says_so(tmp_path: Path) -> None:
    """In the drawing, not only behind a mark."""
    assert [mark.body for mark in event_timeline(events(tmp_path)).marks] == [
        "Agency", "Advisers", "President (second-hand)",
    ]  # fmt: skip


@pytest.mark.parametrize(("day", "written"), [("2024-08-08", "Aug 8, 2024"), ("2025-03", "Mar 2025"), ("1985", "1985")])
def test_dates_fit_beside_the_line(day: str, written: str) -> None:
    """As exact as the source gives them, and never more."""
    assert short_date(day) == written
    assert len(written) * 6.6 < LINE - 14


def test_words_of_the_real_events_fit_the_drawing() -> None:
    """Names at 7.4 and bodies at 6 units a letter, which is wider than the face draws them."""
    site = load_again(Path(__file__).parents[2], rules=False)
    drawing = event_timeline(list(site.data.of("regulatory-events", RegulatoryEvent).values()))
    room = WIDTH - LINE - 16
    assert [mark.name for mark in drawing.marks if len(mark.name) * 7.4 > room] == []
    assert [mark.body for mark in drawing.marks if len(mark.body) * 6.0 > room] == []


def test_drawing(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The whole figure: title, description, legend, marks, gap and table with its sources."""
    page, site = show(tmp_path, "::: event-timeline\n    id: all\n    caption: All events.")
    assert site.problems == []
    compare("event-timeline", str(page), request)
