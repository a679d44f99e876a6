"""``data/sources.csl.json``: the sources for Zotero and other reference managers (CSL 1.0.2 JSON)."""

from __future__ import annotations

import json
from typing import Any

from ..records.base import MISSING
from ..records.source import Source
from ..site import Site

TYPES = {
    "article": "article-journal", "preprint": "article", "registry": "dataset", "agency": "report", "guideline": "report",
    "law": "legislation", "report": "report", "dataset": "dataset", "news": "article-newspaper", "book": "book", "website": "webpage",
}  # fmt: skip
"""Kind of source to CSL type."""


def files(site: Site) -> dict[str, bytes]:
    """One file."""
    items = [_item(id_, source) for id_, source in site.data.of("sources", Source).items()]
    return {"data/sources.csl.json": (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode()}


def _item(id_: str, source: Source) -> dict[str, Any]:
    issued = [] if source.published in MISSING else [int(part) for part in source.published.split("-")]
    found = {
        "id": id_,
        "type": TYPES[source.kind],
        "title": source.title,
        "author": [author(name) for name in source.authors],
        "container-title": source.container,
        "volume": source.volume,
        "page": source.pages,
        "issued": {"date-parts": [issued]} if issued else None,
        "DOI": source.doi,
        "URL": source.url,
        "note": f"status: {source.status}" if source.status != "current" else None,
    }
    return {key: value for key, value in found.items() if value}


def author(name: str) -> dict[str, str]:
    """``Mitchell JM`` as family and given name; an institution as a literal."""
    family, _, given = name.rpartition(" ")
    personal = bool(family) and given.isalpha() and given.isupper() and len(given) <= 4
    return {"family": family, "given": given} if personal else {"literal": name}
