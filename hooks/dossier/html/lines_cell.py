"""Cells of several lines, and of a word with its shape."""

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


def shaped_cell(shape: str, word: str, *, missing: bool = False) -> Cell:
    """A word with a shape before it, which is hidden from those who hear the page and from files."""
    html = Markup('<span aria-hidden="true">{}</span> {}').format(shape, word)
    return Cell(html, "", word.translate(_ASCII), missing)


def plain(lines: Sequence[str]) -> str:
    """The lines for a CSV file: ASCII where the page has typographic signs."""
    return "; ".join(lines).translate(_ASCII)
