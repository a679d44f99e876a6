"""``::: review-plot``: standardized differences with an interval side by side, each with its certainty; nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from judgments_site import show, words


def body(path: str) -> str:
    """A plot of one estimate."""
    return f"::: review-plot\n    id: x\n    caption: Symptoms.\n    estimates: [{path}]\n"


def test_a_strip_says_its_number_and_its_certainty(tmp_path: Path) -> None:
    """With two digits, what was pooled, and the source."""
    page, site = show(tmp_path, body("whole2024.estimates.0"))
    assert site.problems == []
    m, text = "\N{MINUS SIGN}", words(page.select_one("figure > p"))
    assert text.startswith(
        f"Whole 2024: Hedges' g {m}0.70 (95% CI {m}0.95 to {m}0.45); 2 comparisons, 60 people. Certainty: low."
    )
    assert page.select_one("figure a.cite")["data-source"] == "smith2020"


def test_a_retracted_review_is_marked(tmp_path: Path) -> None:
    """A drawing cannot hide it."""
    page, _ = show(tmp_path, body("old2020.estimates.0"))
    assert page.select("figure > p .mark-retracted")


@pytest.mark.parametrize("path", ["whole2024.estimates.1", "alpha-response.mdma"])
def test_other_numbers_are_refused(path: str, tmp_path: Path) -> None:
    """A ratio, or a count of a trial, has no place on this axis."""
    _, site = show(tmp_path, body(path))
    assert [problem.wrong for problem in site.problems] == ["this is no standardized difference with an interval"]


def test_a_path_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    """With what the path has instead."""
    _, site = show(tmp_path, body("whole2024.estimates.7"))
    assert [problem.wrong for problem in site.problems] == ["'whole2024.estimates.7' has no '7'"]
