"""Which records of a dataset a table shows: all, those listed, or those whose fields match."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, Literal

from .datasets import Datasets, Entry
from .directive import Refused
from .nearest import nearest

Where = dict[str, str | bool | int | list[str | bool]]
"""Field (or ``field.inner``) to the value wanted, or the several values that will do; ``not`` in front turns it round."""


def select(data: Datasets, dataset: str, rows: Literal["all"] | list[str], where: Where) -> list[Entry]:
    """Entries in the listed order, else in the order of their ids; an empty choice is refused."""
    known = data.entries.get(dataset, {})
    unknown = [] if rows == "all" else [id_ for id_ in rows if id_ not in known and id_ not in data.broken]
    if unknown:
        raise Refused(f"{dataset} has no record '{unknown[0]}'", nearest(unknown[0], known), unknown[0])
    chosen = list(known.values()) if rows == "all" else [known[id_] for id_ in rows if id_ in known]
    found = matching(chosen, where)
    if not found:
        raise Refused("no record matches, so the table would be empty", f"check 'rows' and 'where': {where or rows}")
    return found


def matching(entries: Iterable[Entry], where: Where) -> list[Entry]:
    """Those entries whose fields match every condition; there may be none."""
    found = list(entries)
    for path, wanted in where.items():
        name = path.removeprefix("not ")
        choices, turned = wanted if isinstance(wanted, list) else [wanted], name != path
        found = [entry for entry in found if any(item in choices for item in values_of(entry, name)) != turned]
    return found


def values_of(entry: Entry, name: str) -> list[Any]:
    """What a field (or ``field.inner``) of a record holds, as a list; a field that its kind does not have is refused."""
    value: Any = entry.record
    for step in name.split("."):
        fields = _fields(value.__class__)
        if step not in fields:
            raise Refused(f"'{step}' is not a field of {entry.dataset}", nearest(step, fields), name)
        value = getattr(value, step)
    return value if isinstance(value, list) else [value]


@cache
def _fields(kind: type[Any]) -> dict[str, None]:
    """Fields of a record's type, and what it works out from them (``Trial.group``)."""
    worked_out = [name for name, value in vars(kind).items() if isinstance(value, property)]
    return dict.fromkeys([*getattr(kind, "model_fields", {}), *worked_out])
