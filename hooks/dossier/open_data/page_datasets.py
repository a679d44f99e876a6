"""The datasets that a page offers, as schema.org names them: each table on it, and on the page of downloads the whole."""

from __future__ import annotations

from typing import Any

from ..exports import archive, datapackage
from ..features.page_dates import page_dates
from ..identity import DATA_NAME, LICENSE_URL, NAME, address, page_address
from ..site import Site, TableFile
from ..versions import version_of_data

WHOLE = "reference/data.md"
"""The page whose subject is the data."""
_TYPES = {"csv": "text/csv", "json": "application/json", "zip": "application/zip"}


def datasets(site: Site, src: str) -> list[dict[str, Any]]:
    """One a table, in the order of their files."""
    tables = _tables(site).get(src, {})
    return [
        *([_whole(site, src)] if src == WHOLE else []),
        *(_table(site, path, table) for path, table in tables.items()),
    ]


def _tables(site: Site) -> dict[str, dict[str, TableFile]]:
    return site.once("tables by page", lambda: _by_page(site))


def _by_page(site: Site) -> dict[str, dict[str, TableFile]]:
    found: dict[str, dict[str, TableFile]] = {}
    for path, table in sorted(site.tables.items()):
        found.setdefault(table.src, {})[path] = table
    return found


def _table(site: Site, path: str, table: TableFile) -> dict[str, Any]:
    columns = ", ".join(table.columns[1:-1])
    says = f"{table.caption}. For each row: {columns}; with its sources. A table of the page '{site.page(table.src).title}'."
    name = f"{table.caption} ({site.page(table.src).title})"
    files = [path, path.removesuffix("csv") + "json"]
    return _dataset(site, table.src, f"{page_address(site, table.src, table.anchor)}", name, says, files)


def _whole(site: Site, src: str) -> dict[str, Any]:
    says = (
        "Every record behind this site: trials, results, harms, reviews, law by place, ways to treatment, claims and "
        "sources on MDMA-assisted therapy. Each fact carries its source, the place in it, and the day of reading."
    )
    return _dataset(site, src, f"{page_address(site, src)}#dataset", DATA_NAME, says, [archive.PATH, datapackage.PATH])


def _dataset(site: Site, src: str, id_: str, name: str, says: str, files: list[str]) -> dict[str, Any]:
    found = {
        "@type": "Dataset",
        "@id": id_,
        "name": name,
        "description": says,
        "url": page_address(site, src),
        "license": LICENSE_URL,
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": NAME, "url": address(site, "")},
        "version": version_of_data(site),
        "dateModified": page_dates(site, src).get("newest"),
        "distribution": [_download(site, path) for path in files],
    }
    return {key: value for key, value in found.items() if value}


def _download(site: Site, path: str) -> dict[str, str]:
    kind = _TYPES[path.rpartition(".")[2]]
    return {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": address(site, path)}
