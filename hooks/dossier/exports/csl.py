"""``data/sources.csl.json``: the sources for Zotero and other reference managers (CSL 1.0.2 JSON)."""

from __future__ import annotations

import json
import re
from typing import Any

from ..records.base import MISSING
from ..records.source import Source
from ..site import Site

TYPES = {
    "article": "article-journal", "preprint": "article", "registry": "dataset", "agency": "report", "guideline": "report",
    "law": "legislation", "report": "report", "dataset": "dataset", "news": "article-newspaper", "book": "book", "website": "webpage",
}  # fmt: skip
"""Kind of source to CSL type."""

PUBLISHED_BY = {"preprint", "registry", "agency", "guideline", "report", "dataset", "book"}
"""Kinds whose container is who publishes them; of the others it is what they appeared in."""

_INITIALS = re.compile(r"[A-Z](?:-?[A-Z]){0,3}")
_INSTITUTION = {"of", "for", "and", "the", "&"}


def files(site: Site) -> dict[str, bytes]:
    """One file."""
    items = [item(id_, source) for id_, source in site.data.of("sources", Source).items()]
    return {"data/sources.csl.json": (json.dumps(items, ensure_ascii=False, indent=1) + "\n").encode()}


def item(id_: str, source: Source) -> dict[str, Any]:
    """A source as a CSL item."""
    issued = [] if source.published in MISSING else [int(part) for part in source.published.split("-")]
    volume, issue = volume_and_issue(source)
    found = {
        "id": id_,
        "type": TYPES[source.kind],
        "title": source.title,
        "author": [author(name) for name in source.known_authors],
        "publisher" if source.kind in PUBLISHED_BY else "container-title": source.known_container,
        "volume": volume,
        "issue": issue,
        "page": source.pages,
        "issued": {"date-parts": [issued]} if issued else None,
        "DOI": source.doi,
        "URL": source.url,
        "note": note(source),
    }
    return {key: value for key, value in found.items() if value}


def author(name: str) -> dict[str, str]:
    """``Mitchell JM`` as family and given name; an institution as a literal."""
    family, _, given = name.rpartition(" ")
    personal = bool(family) and bool(_INITIALS.fullmatch(given)) and _INSTITUTION.isdisjoint(family.lower().split())
    return {"family": family, "given": given} if personal else {"literal": name}


def volume_and_issue(source: Source) -> tuple[str, str]:
    """``29(10)`` as ``29`` and ``10``; empty where there is none."""
    match = re.fullmatch(r"(?P<volume>[^()]*)(?:\((?P<issue>.*)\))?", source.volume or "")
    return ((match["volume"] or "").strip(), match["issue"] or "") if match else (source.volume or "", "")


def note(source: Source) -> str:
    """What a reference manager has no field for: whether the source still stands, and that more authors exist."""
    parts = [f"Status: {source.status}." if source.status != "current" else ""]
    parts.append("More authors exist than are listed here." if source.et_al else "")
    return " ".join(part for part in parts if part)
