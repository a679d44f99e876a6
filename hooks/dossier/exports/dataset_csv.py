"""``data/<dataset>.csv``: one row a record, one column a field; what is not a plain value is JSON in its cell."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from ..records import KINDS
from ..site import Site


def files(site: Site) -> dict[str, bytes]:
    """One file a dataset that has records."""
    return {f"data/{name}.csv": _rows(site, name) for name, entries in site.data.entries.items() if entries}


def _rows(site: Site, name: str) -> bytes:
    fields = list(KINDS[name].model_fields)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["id", *fields])
    for id_, entry in site.data.entries[name].items():
        values = entry.record.model_dump(exclude_none=True)
        writer.writerow([id_, *(_cell(values.get(field)) for field in fields)])
    return out.getvalue().encode()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list | bool) else str(value)
