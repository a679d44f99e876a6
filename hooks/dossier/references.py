"""Which record names which: every id that a record holds, with the dataset that it must be found in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .datasets import Entry
from .records.base import MISSING
from .walk import Path

FIELDS = {
    "source": "sources", "via": "sources", "publications": "sources", "related": "sources", "superseded_by": "sources",
    "trial": "trials", "trials": "trials", "measure": "measures", "condition": "conditions", "term": "terms", "see": "terms",
    "result": "results", "results": "results", "effects": "effects", "head_to_head": "trials",
    "schedule_of": "trials", "protocols": "protocols",
    "treatment": "treatments", "treatments": "treatments", "part_of": "treatments",
    "articles": "articles", "claims": "claims",
}  # fmt: skip
"""Name of a field, anywhere in a record, to the dataset that its id or ids belong to; a model's ``REFERS`` goes first."""


def references(entry: Entry) -> Iterator[tuple[Path, str, str]]:
    """Path inside the record, dataset and id of every reference."""
    for path, part in entry.parts:
        for name in type(part).model_fields:
            dataset = getattr(part, "REFERS", {}).get(name) or FIELDS.get(name)
            if dataset:
                yield from _ids(getattr(part, name), (*path, name), dataset)


def _ids(value: Any, path: Path, dataset: str) -> Iterator[tuple[Path, str, str]]:
    if isinstance(value, str) and value not in MISSING:
        yield path, dataset, value
    elif isinstance(value, list):
        yield from (((*path, index), dataset, item) for index, item in enumerate(value) if isinstance(item, str))
