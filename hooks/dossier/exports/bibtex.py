"""``data/sources.bib``: the sources as BibTeX; titles in braces, so that no style lowers 'MDMA'."""

from __future__ import annotations

from ..records.base import MISSING
from ..records.source import Source
from ..site import Site
from .csl import author, volume_and_issue

TYPES = {"article": "article", "preprint": "misc", "book": "book", "report": "techreport", "guideline": "techreport"}
"""Kind of source to entry type; every other kind is ``misc``."""

PLACES = {"article": "journal", "report": "institution", "guideline": "institution", "book": "publisher"}
"""Kind of source to the field for where it appeared; of every other kind it is ``howpublished``."""

_SPECIAL = str.maketrans(
    {char: f"\\{char}" for char in "&%$#_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


def files(site: Site) -> dict[str, bytes]:
    """One file."""
    entries = [entry(id_, source) for id_, source in site.data.of("sources", Source).items()]
    return {"data/sources.bib": "\n".join(entries).encode()}


def entry(id_: str, source: Source) -> str:
    """A source as an entry, with a line break at its end."""
    volume, issue = volume_and_issue(source)
    fields = {
        "author": " and ".join([*map(_author, source.known_authors), *(["others"] if source.et_al else [])]),
        "title": f"{{{escaped(source.title)}}}",
        PLACES.get(source.kind, "howpublished"): escaped(source.known_container),
        "volume": escaped(volume),
        "number": escaped(issue),
        "pages": source.pages.replace("-", "--") if source.pages else "",
        "year": "" if source.published in MISSING else source.published[:4],
        "doi": source.doi,
        "url": source.url,
        "note": f"Status: {source.status}" if source.status != "current" else "",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{TYPES.get(source.kind, 'misc')}{{{id_},", *lines, "}", ""])


def _author(name: str) -> str:
    parts = author(name)
    if "family" in parts:
        return f"{escaped(parts['family'])}, {parts['given']}"
    return f"{{{escaped(name)}}}"


def escaped(text: str) -> str:
    """Text in which nothing is a command to LaTeX; letters of other alphabets stay as they are."""
    return text.translate(_SPECIAL)
