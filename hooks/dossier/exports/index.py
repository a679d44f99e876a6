"""``data/index.json``: what there is for programs, and where. The one address to begin with."""

from __future__ import annotations

import json
from typing import Any

from ..freshness import newest_check
from ..identity import DATA_NAME, LICENSE_URL, address
from ..records import KINDS
from ..site import Site
from ..table_files import LICENSE
from ..versions import version_of_data, version_of_dataset
from .datapackage import said_of

PATH = "data/index.json"


def files(site: Site) -> dict[str, bytes]:
    """One file. Its paths are from the site's root, so that they hold in a copy too."""
    document = {
        "name": DATA_NAME,
        "address": address(site, PATH) if site.address else None,
        "license": LICENSE,
        "license_address": LICENSE_URL,
        "version": version_of_data(site),
        "site_version": site.version,
        "checked_up_to": newest_check(site.data),
        "datasets": {name: _dataset(site, name) for name, entries in site.data.entries.items() if entries},
        "sources": {"bibtex": "data/sources.bib", "csl": "data/sources.csl.json", "ris": "data/sources.ris"},
        "packages": ["data/datapackage.json", "data/tables/datapackage.json"],
        "all": "data/all.zip",
        "gone": {key: gone.model_dump(exclude_none=True) for key, gone in site.published.gone.items()},
        **(_hosted(site) if site.directory_urls else {}),
    }
    return {PATH: (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()}


def _dataset(site: Site, name: str) -> dict[str, Any]:
    return {
        "says": said_of(KINDS[name]),
        "records": len(site.data.entries[name]),
        "version": version_of_dataset(site, name),
        "json": f"data/{name}.json",
        "csv": f"data/{name}.csv",
        "schema": f"data/schema/{name}.json",
    }


def _hosted(site: Site) -> dict[str, Any]:
    return {
        "record": "data/records/{dataset}/{id}.json",
        "record_version": "data/records/{dataset}/{id}/{version}.json",
        "page_as_markdown": "llms.txt",
        "feeds": [f"feeds/{name}.xml" for name in ("changes", "law", "trials")] if site.address else [],
        "calendar": "feeds/dates.ics",
    }
