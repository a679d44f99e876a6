"""Cells for records that hold several labeled numbers."""

from __future__ import annotations

from collections.abc import Sequence

from ..html.cells import Cell
from ..html.lines_cell import lines_cell
from ..html.spans import figure_full
from ..records.span import Figure


def figures_cell(figures: Sequence[Figure]) -> Cell:
    """One line a number, with what it counts; how it was worked out stands behind it."""
    return lines_cell([f"{figure.label}: {figure_full(figure)}{_how(figure)}" for figure in figures], "not reported")


def _how(figure: Figure) -> str:
    return f" (worked out: {figure.derived.rstrip('.')})" if figure.derived else ""
