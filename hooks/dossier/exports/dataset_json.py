"""``data/<dataset>.json``: all records of a dataset as they stand, with what a re-user must know."""

from __future__ import annotations

import json
from typing import Any

from ..site import Site
from ..table_files import LICENSE
from ..versions import version_of_dataset, versions


def files(site: Site) -> dict[str, bytes]:
    """One file a dataset that has records."""
    return {f"data/{name}.json": _document(site, name) for name, entries in site.data.entries.items() if entries}


def _document(site: Site, name: str) -> bytes:
    document: dict[str, Any] = {
        "dataset": name,
        "license": LICENSE,
        "schema": f"schema/{name}.json",
        "version": version_of_dataset(site, name),
        "versions": versions(site)[name],
        "records": {id_: e.record.model_dump(exclude_none=True) for id_, e in site.data.entries[name].items()},
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
