"""Several questions in one request."""

from __future__ import annotations

from collections.abc import Iterator


def batches(items: list[str], size: int) -> Iterator[list[str]]:
    """``items`` in lists of at most ``size``."""
    return (items[start : start + size] for start in range(0, len(items), size))
