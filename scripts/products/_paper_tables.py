"""Tables of many columns lie on their side, with the heading above them, so that none is cut at the edge of the paper."""

from __future__ import annotations

from typing import Any

from ._book import H

WIDE, VERY_WIDE = 9, 13
LONG = 12
"""Rows from which a wide table has sheets of its own; a short one stays in the text."""
_HEADINGS = {f"{H}h2", f"{H}h3", f"{H}h4"}
_BLOCKS = {"table-block", "matrix"}


def turn_wide_tables(article: Any) -> None:
    """Mark what is printed on its side."""
    for table in article.iter(f"{H}table"):
        columns, rows = _columns(table), sum(1 for _ in table.iter(f"{H}tr")) - 1
        if columns >= VERY_WIDE or (columns >= WIDE and rows >= LONG):
            block = _block(table)
            _add(block, "on-its-side very-wide" if columns >= VERY_WIDE else "on-its-side")
            before = block.getprevious()
            if before is not None and before.tag in _HEADINGS:
                _add(before, "on-its-side")


def _columns(table: Any) -> int:
    row = next(table.iter(f"{H}tr"), ())
    return sum(int(cell.get("colspan", 1)) for cell in row)


def _block(table: Any) -> Any:
    return next((one for one in table.iterancestors() if _BLOCKS & set(one.get("class", "").split())), table)


def _add(element: Any, names: str) -> None:
    element.set("class", " ".join([*element.get("class", "").split(), *names.split()]))
