"""Something that a service says otherwise than the data does, with the edit that would follow from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dossier.datasets import Entry


@dataclass(frozen=True)
class Edit:
    """A value at a path inside the record; a new key comes behind the first of ``after`` that is there."""

    path: tuple[str, ...]
    value: Any
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Finding:
    """``field`` and ``value`` say what differs; ``logged`` is a sentence for the log of changes, or empty."""

    entry: Entry
    field: str
    value: str
    says: str
    address: str
    edits: tuple[Edit, ...] = ()
    logged: str = ""
    unknown_word: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes two findings the same, and what a judgment goes by."""
        return self.entry.id, self.field, self.value
