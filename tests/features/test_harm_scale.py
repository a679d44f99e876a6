"""``::: harm-scale``: both groups of every event on one scale, by part of the body, with the same as a table."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup
from risks_site import show, words

SCALE = "::: harm-scale\n    id: harms\n    caption: Harms.\n"


def scale(root: Path, more: str = "") -> BeautifulSoup:
    """The drawing."""
    page, site = show(root, SCALE + more)
    assert site.problems == []
    return page


def test_parts_of_the_body_in_order_with_both_groups(tmp_path: Path) -> None:
    """Each part once, above its events; how many of how many stands at each bar, and filled and hollow differ."""
    page = scale(tmp_path)
    assert [text.get_text() for text in page.select("text.heading")] == ["Muscles and movement", "Stomach and appetite"]
    bars = [(bar["class"][0], float(bar["width"])) for bar in page.select("svg rect")]
    assert bars == [("arm-treatment", 50.0), ("arm-control", 38.0), ("arm-treatment", 100.0), ("arm-control", 0.0)]
    said = [text.get_text() for text in page.select("svg text.label") if "in 100" in text.get_text()]
    assert said[2:] == ["MDMA 50 in 100 (10 of 20)", "placebo 0 in 100 (0 of 21)"]


def test_nothing_is_seen_as_zero_unless_it_is_one(tmp_path: Path) -> None:
    """A sourced zero has a mark of its own; an event without counts, or without a comparison, is not drawn but named."""
    page = scale(tmp_path)
    assert len(page.select("svg line.zero")) == 1
    drawn = words(page.svg)
    assert "cold" not in drawn.lower()
    assert "cough" not in drawn.lower()
    assert words(page.select_one(".chart-note")).endswith("not drawn: feeling cold.")


def test_the_same_as_a_table_with_sources(tmp_path: Path) -> None:
    """Counts, standard term, trial, severity and how it was asked; text from the data stays text."""
    page = scale(tmp_path)
    row = page.select("tbody tr")[1]
    assert words(row.th) == "Feeling <sick>, ALPHA"
    cells = [words(cell) for cell in row.select("td")]
    assert cells[:2] == ["MDMA 50 in 100 (10 of 20) placebo 0 in 100 (0 of 21)", "Nausea"]
    assert cells[2:6] == ["ALPHA", "any", "During treatment", "asked for"]
    assert row.select_one("a.cite")["data-source"] == "smith2020"
    assert "Worked out here" in cells[6]
    assert page.svg.title.get_text() == "Harms"
    assert "Feeling <sick>, ALPHA: MDMA 50 in 100" in page.svg.desc.get_text()


def test_it_can_be_narrowed(tmp_path: Path) -> None:
    """To a part of the body; a choice with nothing to draw is refused, since an empty scale would say that all is well."""
    page = scale(tmp_path, "    systems: [muscles and movement]\n")
    assert [text.get_text() for text in page.select("text.heading")] == ["Muscles and movement"]
    _, site = show(tmp_path, SCALE + "    systems: [suicidality]\n")
    assert [problem.wrong for problem in site.problems] == [
        "no adverse event has counts in both groups, so the drawing would be empty"
    ]
    _, site = show(tmp_path, SCALE + "    trials: [beta]\n")
    assert len(site.problems) == 1
