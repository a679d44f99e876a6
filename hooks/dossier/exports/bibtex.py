"""``data/sources.bib``: the sources as BibTeX; titles in braces, so that no style lowers 'MDMA'."""

from __future__ import annotations

from ..records.base import MISSING
from ..records.source import Source
from ..site import Site
from .csl import author

TYPES = {"article": "article", "preprint": "misc", "book": "book", "report": "techreport", "guideline": "techreport"}
"""Kind of source to entry type; every other kind is ``misc``."""
_SPECIAL = str.maketrans({char: f"\\{char}" for char in "&%$#_{}"} | {"\\": "\\textbackslash{}"})


def files(site: Site) -> dict[str, bytes]:
    """One file."""
    entries = [_entry(id_, source) for id_, source in site.data.of("sources", Source).items()]
    return {"data/sources.bib": "\n".join(entries).encode()}


def _entry(id_: str, source: Source) -> str:
    place = (
        "journal"
        if source.kind == "article"
        else "institution"
        if source.kind in {"report", "guideline"}
        else "howpublished"
    )
    fields = {
        "author": " and ".join([_author(name) for name in source.authors] + (["others"] if source.et_al else [])),
        "title": f"{{{source.title.translate(_SPECIAL)}}}",
        place: source.container.translate(_SPECIAL),
        "volume": source.volume,
        "pages": source.pages.replace("-", "--") if source.pages else None,
        "year": None if source.published in MISSING else source.published[:4],
        "doi": source.doi,
        "url": source.url,
        "note": f"Status: {source.status}" if source.status != "current" else None,
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{TYPES.get(source.kind, 'misc')}{{{id_},", *lines, "}", ""])


def _author(name: str) -> str:
    parts = author(name)
    return f"{parts['family']}, {parts['given']}" if "family" in parts else f"{{{name.translate(_SPECIAL)}}}"
