"""A cell of several lines."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from .cells import Cell

_ASCII = str.maketrans({"\N{MINUS SIGN}": "-", "“": '"', "”": '"', "\N{EN DASH}": "-"})


def lines_cell(lines: Sequence[str], absent: str) -> Cell:
    """One line under the other; the word of absence when there is none."""
    if not lines:
        return Cell(escape(absent), "", absent, missing=True)
    return Cell(Markup("<br>").join(escape(line) for line in lines), "", plain(lines))


def plain(lines: Sequence[str]) -> str:
    """The lines for a CSV file: ASCII where the page has typographic signs."""
    return "; ".join(lines).translate(_ASCII)
