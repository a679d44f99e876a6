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


def test_a_heading_stands_once_above_its_comparisons() -> None:
    """And what follows moves down by it, so that nothing overlaps."""
    bars = [Bar("MDMA", control=False, percent=10, text="MDMA 10")]
    parts = [
        Comparison(name, "", bars, [Markup("")], heading) for name, heading in (("A", "H"), ("B", "H"), ("C", "I"))
    ]
    html = arm_bars(ArmBars("x", "Title", parts, ["A", "B", "C"], Markup("")))
    assert re.findall(r'heading" x="0" y="[\d.]+">(\w)<', html) == ["H", "I"]
    tops = [float(y) for y in re.findall(r'<rect [^>]* y="([\d.]+)"', html)]
    assert tops[2] - tops[1] == tops[1] - tops[0] + 28


def test_a_zero_has_a_mark() -> None:
    """A bar without length is not seen; a sourced zero is."""
    assert drawn(0).count('class="zero"') == 1
    assert 'class="zero"' not in drawn(1)
