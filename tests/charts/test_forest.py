"""The forest plot's axis: an interval that leaves it ends in an arrow, and no other does."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from dossier.charts.forest import Line, Plot, forest

ARROW = 'v10z"/>'


def drawn(low: float, high: float, *, neutral: float) -> str:
    """A plot of one trial."""
    line = Line("A", "", (low + high) / 2, low, high, 100.0, "", "", Markup(""), sponsor_tied=True, cites=Markup(""))
    pooled = (line.estimate, low, high)
    return forest(Plot("x", "Title", "ratio", [line], pooled, neutral, ("less", "more"), [], Markup(""), []))


@pytest.mark.parametrize(("low", "high", "arrows"), [(0.5, 2, 0), (0.5, 75, 1), (0.01, 2, 1), (0.01, 75, 2)])
def test_a_ratio_beyond_the_axis_ends_in_an_arrow(low: float, high: float, arrows: int) -> None:
    """The axis of ratios runs from a quarter to sixteen at most."""
    assert drawn(low, high, neutral=1).count(ARROW) == arrows


def test_differences_are_never_cut() -> None:
    """Their axis holds every interval."""
    assert drawn(-9, 9, neutral=0).count(ARROW) == 0
