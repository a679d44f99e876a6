"""``::: threshold-bars``: shares over a threshold, each with the people behind it, and no comparison made up."""

from __future__ import annotations

from pathlib import Path

import pytest
from risks_site import show, words

BARS = "::: threshold-bars\n    id: x\n    caption: After one dose.\n    rows: [{rows}]\n"


def test_a_bar_says_its_share_and_its_people(tmp_path: Path) -> None:
    """No hollow bar stands where the source gives no comparison; the table says 'not found'."""
    page, site = show(tmp_path, BARS.format(rows="high"))
    assert site.problems == []
    assert [bar["class"] for bar in page.select("svg rect")] == [["arm-treatment"]]
    assert "33 in 100 (33% of 50)" in page.svg.get_text()
    assert [words(cell) for cell in page.select("tbody td")][1:4] == ["Volunteers", "100 mg, once", "not found"]


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [("peak", "'peak' crosses no threshold"), ("low", "no vital sign is called 'low'"), ("", "no vital sign is named")],
)
def test_what_cannot_be_drawn_is_refused(rows: str, wrong: str, tmp_path: Path) -> None:
    """A highest reading is no share, and an unknown name is a mistake."""
    _, site = show(tmp_path, BARS.format(rows=rows))
    assert [problem.wrong for problem in site.problems] == [wrong]
