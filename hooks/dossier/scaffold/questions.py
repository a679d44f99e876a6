"""What to ask a person for, one value at a time: the required fields that are still unknown and are single values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from ..field_rows import FieldRow, as_yaml, field_rows
from ..model_fields import key_order
from ..records.base import Model
from ..type_words import is_model
from ..walk import Path


@dataclass(frozen=True)
class Question:
    """A field to ask for, and where it stands in the record."""

    path: Path
    row: FieldRow

    @property
    def text(self) -> str:
        """The question: the field, what it means, what it may be, an example."""
        unit = f" ({self.row.unit})" if self.row.unit else ""
        kind = f"  One of: {', '.join(map(as_yaml, self.row.choices))}\n" if self.row.choices else ""
        name = ".".join(map(str, self.path))
        return f"{name}{unit}: {self.row.meaning}\n{kind}  Example: {self.row.good}\n> "


def questions(model: type[Model], given: Any, path: Path = ()) -> Iterator[Question]:
    """Required fields that ``given`` does not hold, inside required parts too: of a list, its first item."""
    rows, hints = {row.name: row for row in field_rows(model)}, get_type_hints(model, include_extras=True)
    for name in key_order(model):
        kind, listed = _bare(hints[name]), get_origin(_bare(hints[name])) is list
        inner = _bare(get_args(kind)[0]) if listed else kind
        known = given.get(name) if isinstance(given, dict) else None
        if is_model(inner) and rows[name].required and (known is None or not listed):
            yield from questions(inner, known or {}, (*path, name, 0) if listed else (*path, name))
        elif known is None and rows[name].required:
            yield Question((*path, name), rows[name])


def _bare(kind: Any) -> Any:
    return _bare(get_args(kind)[0]) if get_origin(kind) is Annotated else kind
