"""Which record names which: every id that a record holds, with the dataset that it must be found in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from .datasets import Entry
from .records.base import MISSING, Model
from .walk import Path

FIELDS = {
    "source": "sources", "via": "sources", "publications": "sources", "related": "sources", "superseded_by": "sources",
    "trial": "trials", "trials": "trials", "measure": "measures", "condition": "conditions", "term": "terms", "see": "terms",
    "result": "results", "results": "results", "effects": "effects", "head_to_head": "trials",
    "schedule_of": "trials", "protocols": "protocols",
    "organizations": "organizations",
    "treatment": "treatments", "treatments": "treatments", "part_of": "treatments",
    "articles": "articles", "claims": "claims",
}  # fmt: skip
"""Name of a field, anywhere in a record, to the dataset that its id or ids belong to; a model's ``REFERS`` goes first."""


def references(entry: Entry) -> Iterator[tuple[Path, str, str]]:
    """Path inside the record, dataset and id of every reference."""
    for path, part in entry.parts:
        for name, dataset in _naming_fields(type(part)).items():
            yield from _ids(getattr(part, name), (*path, name), dataset)


@cache
def _naming_fields(kind: type[Model]) -> dict[str, str]:
    known = {**FIELDS, **getattr(kind, "REFERS", {})}
    return {name: known[name] for name in kind.model_fields if known.get(name)}


def _ids(value: Any, path: Path, dataset: str) -> Iterator[tuple[Path, str, str]]:
    if isinstance(value, str) and value not in MISSING:
        yield path, dataset, value
    elif isinstance(value, list):
        yield from (((*path, index), dataset, item) for index, item in enumerate(value) if isinstance(item, str))
