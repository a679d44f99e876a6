"""Which records differ between two states, field by field; order and comments in YAML do not count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from _changed_values import changed_values

Records = dict[str, dict[str, Any]]
ABSENT = "(none)"


@dataclass(frozen=True)
class Field:
    """A value inside a record, by its path, before and after."""

    path: str
    before: str
    after: str


@dataclass(frozen=True)
class ChangedRecord:
    """``key`` is dataset/id; ``state`` is changed, new or gone."""

    key: str
    name: str
    file: str
    state: str
    fields: tuple[Field, ...]

    @property
    def retracted(self) -> bool:
        """Whether this change says of a source that it was retracted."""
        return self.key.startswith("sources/") and any(
            field.path == "status" and field.after == "retracted" for field in self.fields
        )


def changed_records(before: Records, after: Records) -> list[ChangedRecord]:
    """In the order of their keys."""
    return [found for key in sorted(before.keys() | after.keys()) if (found := _compared(key, before, after))]


def _compared(key: str, before: Records, after: Records) -> ChangedRecord | None:
    old, new = before.get(key), after.get(key)
    shown = new or old or {}
    fields = _fields(old["fields"], new["fields"]) if old and new else ()
    if old and new and not fields:
        return None
    return ChangedRecord(
        key, shown["name"], shown["file"], "changed" if old and new else "new" if new else "gone", fields
    )


def _fields(old: Any, new: Any) -> tuple[Field, ...]:
    return tuple(Field(path, _word(was), _word(now)) for path, was, now in changed_values(old, new))


def _word(value: Any) -> str:
    return ABSENT if value is None else str(value)
