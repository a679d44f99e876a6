"""Cut a long page at the edges of its parts, so that a phone's reader can open each piece."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from ._book import H

LIMIT = 200_000
"""Bytes of a piece; readers on phones get slow, or give up, from about 300 kB."""

_CONTAINERS = {f"{H}{name}" for name in ("div", "section", "ul", "ol", "dl", "tbody")}
_HEADINGS = {f"{H}{name}" for name in ("h2", "h3")}


def pieces(article: Any, limit: int = LIMIT) -> list[Any]:
    """The article as one or several, each at most ``limit`` bytes where its parts allow it."""
    return list(_cut(article, limit))


def size(element: Any) -> int:
    """Bytes when written."""
    from lxml import etree

    return len(etree.tostring(element, encoding="utf-8", with_tail=False))


def _cut(element: Any, limit: int) -> Iterator[Any]:
    if size(element) <= limit:
        yield deepcopy(element)
        return
    group: list[Any] = []
    room, first = limit, True
    for child in [part for whole in element for part in _parts(whole, limit)]:
        needed = size(child)
        if group and (needed > room or (child.tag in _HEADINGS and room < limit // 4)) and _may_end(group, child):
            carried = [group.pop()] if len(group) > 1 and group[-1].tag in _HEADINGS else []
            yield _shell(element, group, first=first)
            group, room, first = carried, limit, False
        group.append(child)
        room -= needed
    yield _shell(element, group, first=first)


def _parts(child: Any, limit: int) -> list[Any]:
    if size(child) <= limit:
        return [child]
    if child.tag == f"{H}table":
        return _tables(child, limit)
    return list(_cut(child, limit)) if child.tag in _CONTAINERS else [child]


def _tables(table: Any, limit: int) -> list[Any]:
    """A table in several, each with its head; the caption stays with the first."""
    body = table.find(f"{H}tbody")
    cut = list(_cut(body, limit)) if body is not None else []
    found = []
    for number, part in enumerate(cut):
        kept = [child for child in table if child is not body and (number == 0 or child.tag == f"{H}thead")]
        found.append(_shell(table, [*map(deepcopy, kept), part], first=number == 0))
    return found or [table]


def _may_end(group: list[Any], following: Any) -> bool:
    """A definition stays with its term."""
    return bool(following.tag != f"{H}dd")


def _shell(element: Any, children: list[Any], *, first: bool) -> Any:
    from lxml import etree

    names = {
        name: value for name, value in element.attrib.items() if first or name not in {"id", "aria-labelledby", "start"}
    }
    copy = etree.Element(element.tag, names, nsmap=element.nsmap)
    copy.text = element.text if first else None
    for child in children:
        copy.append(deepcopy(child))
    return copy
