"""What stands already: an id, or a value that belongs to one record only, such as a DOI, a registry number, an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..datasets import Datasets
from ..model_fields import models_at
from ..records import KINDS
from ..records.base import Model
from ..walk import Path

_FRONT = re.compile(r"^https?://(?:www\.)?|[\s/]+$", re.IGNORECASE)


def standing(data: Datasets, dataset: str, id_: str, given: dict[str, Any]) -> list[str]:
    """One line for each thing that is there already, with its place. A value of a record that ``given`` names is none."""
    found = []
    taken = data.entries[dataset].get(id_) or (None if dataset == "sources" else _other(data, id_))
    if taken:
        file, line, _ = taken.place()
        found.append(f"{file}:{line}: the id '{id_}' is there already")
    new = {_same(value): ".".join(map(str, path)) for path, value in identifying(KINDS[dataset], given)}
    named = set(_texts(given))
    for entry in data.entries[dataset].values() if new else ():
        for path, value in _of_record(entry.record):
            if _same(value) in new and entry.id not in named:
                file, line, _ = entry.place(*path)
                found.append(f"{file}:{line}: '{entry.id}' has this {new[_same(value)]} already: {value}")
    return found


def _other(data: Datasets, id_: str) -> Any:
    entry = data.entry(id_)
    return entry if entry and entry.dataset != "sources" else None


def identifying(model: type[Model], value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Path and text of each value that its field declares to belong to one record."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        if isinstance(inner, str) and any(_identifies(kind, str(key)) for kind in models_at(model, path)):
            yield (*path, key), inner
        yield from identifying(model, inner, (*path, key))


def _of_record(record: Model) -> Iterator[tuple[Path, str]]:
    yield from identifying(type(record), record.model_dump(exclude_none=True))


def _identifies(kind: type[Model], name: str) -> bool:
    info = kind.model_fields.get(name)
    return bool(info and isinstance(info.json_schema_extra, dict) and info.json_schema_extra.get("identifies"))


def _same(text: str) -> str:
    """What two spellings of one address, DOI or number have in common."""
    return _FRONT.sub("", text).removeprefix("doi.org/").replace(" ", "").lower()


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _texts(inner)
