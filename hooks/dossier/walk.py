"""Every part of a record, with its path."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .records.base import Model

Path = tuple[str | int, ...]


def parts(value: Any) -> list[tuple[Path, Model]]:
    """The record itself and every model inside it, depth first."""
    found: list[tuple[Path, Model]] = []
    _collect(value, (), found)
    return found


def _collect(value: Any, path: Path, found: list[tuple[Path, Model]]) -> None:
    inside: Iterable[tuple[str | int, Any]]
    if isinstance(value, Model):
        found.append((path, value))
        inside = vars(value).items()
    else:
        inside = value.items() if isinstance(value, dict) else enumerate(value)
    for name, inner in inside:
        if isinstance(inner, Model | dict | list):
            _collect(inner, (*path, name), found)
