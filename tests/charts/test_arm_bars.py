"""The bars' geometry and escaping."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from markupsafe import Markup

from dossier.charts.arm_bars import ArmBars, Bar, Comparison, arm_bars


def drawn(*percents: float, line: tuple[float, str] | None = None, name: str = "A") -> str:
    """The drawing of one comparison with a bar a percentage."""
    bars = [Bar("MDMA", control=False, percent=percent, text=f"MDMA {percent}") for percent in percents]
    comparison = Comparison(name, "", bars, [Markup("")])
    return arm_bars(ArmBars("x", "Title", [comparison], ["A", "B", "C"], Markup(""), line))


@pytest.mark.parametrize(("percent", "width"), [(0, "0.0"), (50, "100.0"), (100, "200.0")])
def test_length_is_the_share(percent: float, width: str) -> None:
    """From nothing to the whole scale."""
    assert re.search(r'<rect [^>]*width="([\d.]+)"', drawn(percent)).group(1) == width  # type: ignore[union-attr]


def test_bars_do_not_overlap() -> None:
    """Each begins below the end of the one before."""
    tops = [float(y) for y in re.findall(r'<rect [^>]* y="([\d.]+)"', drawn(10, 20, 30))]
    assert all(below - above > 15 for above, below in pairwise(tops))


def test_a_line_only_when_asked_for() -> None:
    """Chance, for instance."""
    assert "stroke-dasharray" not in drawn(10)
    assert "chance" in drawn(10, line=(50, "chance"))


def test_text_is_escaped() -> None:
    """A name from the data never becomes markup."""
    assert "<b>" not in drawn(10, name="<b>")
