"""What a record is called in a list of records of several kinds."""

from __future__ import annotations

from ..datasets import Entry

_NAMES = ("name", "body", "title", "plain", "claim", "looked_for", "outcome", "treatment", "question", "item", "what")
"""Fields that can name a record; the first one that it has is taken."""


def record_name(entry: Entry) -> str:
    """``FDA: Refused ...`` for a conclusion, else the record's name or title; its id in words when it has none."""
    found = [str(value) for name in _NAMES if (value := getattr(entry.record, name, None))]
    if not found:
        return entry.id.replace("-", " ")
    title = getattr(entry.record, "title", "")
    return f"{found[0]}: {title}" if entry.dataset == "conclusions" else found[0]
