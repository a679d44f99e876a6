"""What the full-text index knows of a record: what it is called, and every word in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..datasets import Entry

NAMES = ("name", "title", "question", "claim", "says", "label", "what", "about")
"""Fields by which a record may be called, the best first."""


def title_of(entry: Entry) -> str:
    """What a reader would call the record; its id when it has no name."""
    record = entry.record
    return next((str(getattr(record, name)) for name in NAMES if getattr(record, name, None)), entry.id)


def text_of(entry: Entry) -> str:
    """Its id and all its texts, one a line."""
    return "\n".join([entry.id, *_texts(entry.record.model_dump(exclude_none=True))])


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
