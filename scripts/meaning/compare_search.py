"""What the search finds in two states of the site."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .seen import Seen

_TOLD = ["title", "names", "asked", "marks", "text"]


def compare_search(before: dict[str, Any], after: dict[str, Any]) -> Iterator[Seen]:
    """Search entries by the place that they lead to."""
    for place in sorted(before.keys() | after.keys()):
        old, new = before.get(place), after.get(place)
        if old != new:
            entry = new or old or {}
            title = f"{entry['page']}: {entry.get('title', '')}".rstrip(": ")
            yield Seen("search entry", "", title, "", _entry(old), _entry(new), set(), place.rstrip("#"))


def _entry(entry: dict[str, Any] | None) -> str:
    told = [(entry or {}).get(name) for name in _TOLD]
    return " · ".join(_words(value) for value in told if value)


def _words(value: object) -> str:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
    return ", ".join(map(str, items))
