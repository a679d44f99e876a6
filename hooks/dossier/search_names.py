"""What people type for a record besides its page's words: other names, registry numbers, DOI, authors behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .datasets import Entry
from .records.base import MISSING
from .records.basis import Record
from .records.interaction import Medicine
from .records.source import Source

_FIELDS = (
    "name",
    "claim",
    "question",
    "also",
    "looked_for",
    "short",
    "full_name",
    "aliases",
    "synonyms",
    "registrations",
    "number",
    "doi",
    "members",
)
_SIGNED = {"article", "preprint", "book"}
"""Kinds of sources whose authors are people; the others name an institution, which would lead everywhere."""
_REGISTRY_NUMBER = re.compile(r"NCT\d{8}|ACTRN\d{14}|ISRCTN\d{8}|\b20\d\d-\d{6}-\d\d(?:-\d\d)?\b", re.IGNORECASE)


def names(entry: Entry, labels: Mapping[str, str]) -> list[str]:
    """Every name of a record, each once, in the order of its fields; ``labels`` are the sources' short ones."""
    found = [text for name in _FIELDS for text in _texts(getattr(entry.record, name, None))]
    if isinstance(entry.record, Source):
        address = f"{entry.record.url or ''} {entry.record.title}"
        found += [labels[entry.id], *_REGISTRY_NUMBER.findall(address)]
    return list(dict.fromkeys(text for text in found if text not in MISSING))


def authors(entry: Entry, sources: Mapping[str, Source]) -> list[str]:
    """People who wrote the papers behind a record, each once; a source's own stand in its entry and are not repeated."""
    if not isinstance(entry.record, Record):
        return []
    ids = [*getattr(entry.record, "publications", []), *(basis.source for basis in entry.record.basis)]
    signed = (sources[id_] for id_ in ids if id_ in sources and sources[id_].kind in _SIGNED)
    written = (author for source in signed for author in source.authors)
    return list(dict.fromkeys(written))


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    if isinstance(value, Medicine):
        return value.names
    number = getattr(value, "number", None)
    return [number] if isinstance(number, str) else []
