"""``data/tables/datapackage.json``: every table on the site, its page, and what its columns are called.

A cell of these files is what a reader sees, so a number may stand beside a word of absence: all columns are text.
"""

from __future__ import annotations

import json
from typing import Any

from ..exports.datapackage import LICENSES
from ..identity import NAME, page_address
from ..site import Site, TableFile
from ..versions import version_of_data

PATH = "data/tables/datapackage.json"


def files(site: Site) -> dict[str, bytes]:
    """One file, when any table was shown."""
    if not site.tables:
        return {}
    document = {
        "name": "mdma-assisted-therapy-in-evidence-tables",
        "title": f"{NAME}: the tables as shown",
        "version": version_of_data(site),
        "licenses": LICENSES,
        "resources": [_resource(site, path, table) for path, table in sorted(site.tables.items())],
    }
    return {PATH: (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()}


def _resource(site: Site, path: str, table: TableFile) -> dict[str, Any]:
    name = path.rpartition("/")[2]
    fields = [{"name": column, "type": "string"} for column in table.columns]
    return {
        "name": name.removesuffix(".csv"),
        "path": name,
        "title": table.caption,
        "description": f"Shown on {page_address(site, table.src, table.anchor)}",
        "profile": "tabular-data-resource",
        "format": "csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "missingValues": [""]},
    }
