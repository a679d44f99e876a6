"""From ``mapp2-remission.arms.mdma`` to the value, its record and its basis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from .datasets import Datasets, Entry
from .html.numbers import views_of
from .nearest import nearest
from .records.base import Model
from .records.basis import Basis, Record

_BINDING = re.compile(r"\[=([^\]]*)\]")


class BoundError(Exception):
    """A path that leads nowhere; says which rule, what is wrong and what is possible."""

    def __init__(self, rule: str, wrong: str, repair: str) -> None:
        super().__init__(wrong)
        self.rule, self.wrong, self.repair = rule, wrong, repair


@dataclass(frozen=True)
class Bound:
    """A value with the entry it stands in and the basis of its field."""

    value: Any
    entry: Entry
    basis: list[Basis]

    @property
    def derived(self) -> bool:
        """Whether this project worked the value out: all of an effect or a pool, and results that say so."""
        return self.entry.dataset in {"effects", "pools"} or bool(getattr(self.entry.record, "derived", None))


def bind(data: Datasets, path: str) -> Bound:
    """Follow ``id.field.key...``; a key of a record's only mapping may be named without the mapping (``id.mdma``)."""
    entry, steps, value = follow(data, path)
    if isinstance(value, Model | dict | list) and not views_of(value):
        raise BoundError(
            "figure-path", f"'{path}' is a whole record, not a figure", f"go on with one of: {', '.join(_names(value))}"
        )
    return Bound(value, entry, _basis(entry, steps))


def follow(data: Datasets, path: str) -> tuple[Entry, list[str], Any]:
    """The entry, the steps inside it and what stands at their end, be it a figure, a text or a part of the record."""
    id_, *steps = path.split(".")
    entry = data.entry(id_)
    if entry is None:
        known = [entry.id for entry in data if entry.dataset != "sources"]
        raise BoundError("unknown-record", f"no record has the id '{id_}'", nearest(id_, known))
    value: Any = entry.record
    for step in steps:
        value = _step(value, step, path)
    return entry, steps, value


def bindings(data: Datasets, text: str) -> Iterator[tuple[Any, str]]:
    """Value and view of every figure that is bound in a text; one that leads nowhere is another rule's affair."""
    for inside in _BINDING.findall(text):
        path, _, view = inside.strip().partition(" ")
        if data.entry(path.split(".")[0]):  # of others, bind would look for the nearest id among all
            with suppress(BoundError):
                yield bind(data, path).value, view.strip()


def _step(value: Any, step: str, path: str) -> Any:
    if isinstance(value, list) and step.isdigit() and int(step) < len(value):
        return value[int(step)]
    if isinstance(value, dict) and step in value:
        return value[step]
    if isinstance(value, Model):
        if step in type(value).model_fields:
            return getattr(value, step)
        inside = [getattr(value, name)[step] for name in type(value).model_fields if _holds(getattr(value, name), step)]
        if len(inside) == 1:
            return inside[0]
    raise BoundError("figure-path", f"'{path}' has no '{step}'", nearest(step, _names(value)))


def _holds(value: Any, step: str) -> bool:
    return isinstance(value, dict) and step in value


def _names(value: Any) -> list[str]:
    if isinstance(value, Model):
        inner = [key for name in type(value).model_fields for key in _keys(getattr(value, name))]
        return [*type(value).model_fields, *inner]
    return _keys(value) or [str(index) for index, _ in enumerate(value if isinstance(value, list) else [])]


def _keys(value: Any) -> list[str]:
    return list(value) if isinstance(value, dict) else []


def _basis(entry: Entry, steps: list[str]) -> list[Basis]:
    record = entry.record
    return record.basis_of(steps[0]) if isinstance(record, Record) and steps else list(getattr(record, "basis", []))
