"""The version of a record: a name made from what it says, the same wherever and whenever it is worked out.

A field that holds its default does not count, so that a new optional field leaves every version as it was.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from .datasets import Entry
from .site import Site

LENGTH = 12
"""Hexadecimal digits of SHA-256: with a million versions the odds that any two agree are 1 in 500."""


def version_of(entry: Entry) -> str:
    """Twelve digits and letters, such as ``3f2a9c01b7de``."""
    return _digest([entry.dataset, entry.id, entry.record.model_dump(exclude_defaults=True)])


def versions(site: Site) -> dict[str, dict[str, str]]:
    """Dataset and id to version, worked out once a build."""
    return site.once("versions", lambda: _versions(site))


def _versions(site: Site) -> dict[str, dict[str, str]]:
    return {
        name: {id_: version_of(entry) for id_, entry in entries.items()} for name, entries in site.data.entries.items()
    }


def version_of_dataset(site: Site, name: str) -> str:
    """It changes when a record of the dataset is added, changed or taken away."""
    return _digest(versions(site)[name])


def version_of_data(site: Site) -> str:
    """The version of all records together."""
    return site.once("version of the data", lambda: _digest(versions(site)))


def _digest(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:LENGTH]


def record_path(dataset: str, id_: str, version: str = "") -> str:
    """Where a record, or one version of it for good, stands below the hosted site."""
    return f"data/records/{dataset}/{id_}/{version}.json" if version else f"data/records/{dataset}/{id_}.json"
