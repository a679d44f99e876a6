"""Types of files that servers do not know by themselves, or not all of them; text is in UTF-8."""

from __future__ import annotations

TYPES = {
    "atom": "application/atom+xml",
    "bib": "application/x-bibtex",
    "csv": "text/csv",
    "epub": "application/epub+zip",
    "ics": "text/calendar",
    "md": "text/markdown",
    "ris": "application/x-research-info-systems",
    "sqlite": "application/vnd.sqlite3",
    "webmanifest": "application/manifest+json",
    "yml": "application/yaml",
}
UTF8 = ("css", "html", "js", "svg", "txt", "xml", *(end for end, type_ in TYPES.items() if type_.startswith("text/")))
"""Endings of files whose type is followed by the charset."""


def full_type(end: str) -> str:
    """The type of a file, with its charset if it is text."""
    return f"{TYPES[end]}; charset=utf-8" if end in UTF8 else TYPES[end]
