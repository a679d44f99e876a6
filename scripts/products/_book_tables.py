"""Tables of many columns as a reader on a phone takes them: row by row, each value behind the name of its column."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ._book import H

MANY = 5
"""Columns that no page of a phone holds side by side."""
_CELLS = {f"{H}th", f"{H}td"}


def unfolded(article: Any) -> Any:
    """A copy of the article whose wide tables are lists; a table with joined cells stays one."""
    copy = deepcopy(article)
    for table in list(copy.iter(f"{H}table")):
        heads = _heads(table)
        if len(heads) >= MANY and not any(cell.get("rowspan") or cell.get("colspan") for cell in table.iter(*_CELLS)):
            _put(_rows(table, heads), table)
    return copy


def _heads(table: Any) -> list[str]:
    head = table.find(f"{H}thead/{H}tr")
    return [] if head is None else [" ".join("".join(cell.itertext()).split()) for cell in head]


def _put(new: Any, table: Any) -> None:
    new.tail = table.tail
    table.getparent().replace(table, new)


def _rows(table: Any, heads: list[str]) -> Any:
    from lxml import etree

    block = etree.Element(f"{H}div", {"class": "rows"})
    if table.get("id"):
        block.set("id", table.get("id"))
    caption = table.find(f"{H}caption")
    if caption is not None:
        block.append(_as(caption, "p", "rows-caption"))
    for row in table.iterfind(f"{H}tbody/{H}tr"):
        block.append(_row(row, heads))
    return block


def _row(row: Any, heads: list[str]) -> Any:
    from lxml import etree

    names = " ".join(["row", *row.get("class", "").split()])
    block = etree.Element(f"{H}div", {"class": names} | ({"id": row.get("id")} if row.get("id") else {}))
    cells = [cell for cell in row if cell.tag in _CELLS]
    block.append(_as(cells[0], "div", "row-name"))
    values = etree.SubElement(block, f"{H}dl")
    for head, cell in zip(heads[1:], cells[1:], strict=False):
        if len(cell) or (cell.text or "").strip():
            etree.SubElement(values, f"{H}dt").text = head
            values.append(_as(cell, "dd", cell.get("class", "")))
    if not len(values):
        block.remove(values)
    return block


def _as(element: Any, tag: str, names: str) -> Any:
    """The element's content in another one."""
    from lxml import etree

    made = etree.Element(f"{H}{tag}", {"class": names} if names else {})
    if element.get("id"):
        made.set("id", element.get("id"))
    made.text = element.text
    made.extend(deepcopy(child) for child in element)
    return made
