"""Every part of a record, with its path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .records.base import Model

Path = tuple[str | int, ...]


def parts(value: Any, path: Path = ()) -> Iterator[tuple[Path, Model]]:
    """The record itself and every model inside it, depth first."""
    if isinstance(value, Model):
        yield path, value
        for name in type(value).model_fields:
            yield from parts(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from parts(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from parts(inner, (*path, index))
