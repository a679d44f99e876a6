"""RIS, which every reference manager reads: ``data/sources.ris``, and the citation of a row of this site.

Tags and their order follow the format's description of 2011; lines end in CR LF, as old programs want them.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..records.base import MISSING
from ..records.source import Source
from ..site import Site
from .csl import author, note, volume_and_issue

TYPES = {
    "article": "JOUR", "preprint": "UNPB", "registry": "DATA", "agency": "RPRT", "guideline": "RPRT", "law": "STAT",
    "report": "RPRT", "dataset": "DATA", "news": "NEWS", "book": "BOOK", "website": "ELEC",
}  # fmt: skip
"""Kind of source to type of reference."""


def files(site: Site) -> dict[str, bytes]:
    """One file."""
    found = (entry(id_, source) for id_, source in site.data.of("sources", Source).items())
    return {"data/sources.ris": "".join(found).encode()}


def entry(id_: str, source: Source) -> str:
    """A source as a reference."""
    volume, issue = volume_and_issue(source)
    first, _, last = (source.pages or "").partition("-")
    published = "" if source.published in MISSING else source.published
    tags = [
        *(("AU", _author(name)) for name in source.known_authors),
        ("TI", source.title),
        ("T2" if source.kind in {"article", "news", "website", "law"} else "PB", source.known_container),
        ("VL", volume), ("IS", issue), ("SP", first), ("EP", last),
        ("PY", published[:4]), ("DA", day(published)), ("DO", source.doi), ("UR", source.url), ("ID", id_),
        ("N1", note(source)),
    ]  # fmt: skip
    return reference(TYPES[source.kind], tags)


def reference(kind: str, tags: Iterable[tuple[str, str | None]]) -> str:
    """A reference of these tags; empty ones are left out."""
    lines = [("TY", kind), *((tag, value) for tag, value in tags if value), ("ER", "")]
    return "".join(f"{tag}  - {' '.join((value or '').split())}\r\n" for tag, value in lines)


def day(date: str) -> str:
    """``2024-06`` as ``2024/06/``, the format's way to leave a part open."""
    return "/".join([*date.split("-"), "", ""][:3]) if date else ""


def _author(name: str) -> str:
    parts = author(name)
    return f"{parts['family']}, {parts['given']}" if "family" in parts else name
