"""Rendered pages to the index that the search box loads: a script, since a page on disk may not read any other file.

It calls ``__dossierSearch({kinds, pages, entries})``: ``kinds`` are words, ``pages`` are [address from the site's root,
title]. An entry is one place that a result leads to: ``{page, kind, at, title, text, names, by, asked, marks}``, the
first two as positions in those lists; ``at`` is the anchor, ``by`` are authors behind the record, ``asked`` is what
people type for the page, in its front matter under ``search``. What is empty is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .datasets import Entry
from .html.marks import WORDS
from .html.references import labels
from .html.verdicts import VERDICTS
from .kind_words import kind_word
from .records.claim import Claim
from .records.source import Source
from .search_names import authors, names
from .search_sections import Section, sections
from .site import BIBLIOGRAPHY, Site

PATH = "search/index.js"
PAGE = "Page"
MANUAL = ("contribute/", "For contributors")
"""Where the notes for contributors are, and what their pages are called: who searches for a fact wants others first."""


def search_index(site: Site, pages: Mapping[str, tuple[str, str, str]]) -> bytes:
    """The script for ``pages``: path below ``docs`` to title, address from the root, and rendered text."""
    index = _Index(site)
    for src, (title, url, html) in sorted(pages.items(), key=lambda item: item[1][1]):
        index.add_page(src, title, url, html)
    document = {"kinds": list(index.kinds), "pages": index.pages, "entries": index.entries}
    return f"__dossierSearch({json.dumps(document, separators=(',', ':'))})\n".encode("ascii")


@dataclass
class _Index:
    site: Site
    kinds: dict[str, int] = field(default_factory=dict)
    pages: list[tuple[str, str]] = field(default_factory=list)
    entries: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sources = dict(self.site.data.of(BIBLIOGRAPHY, Source))
        self.labels = labels(self.sources)

    def add_page(self, src: str, title: str, url: str, html: str) -> None:
        """One entry a section of the page."""
        self.pages.append((url, title))
        anchors = {anchor for anchor in self.site.at_home_on(src) if anchor}
        for section in sections(html, anchors):
            entry = {"page": len(self.pages) - 1, **self._section(src, section)}
            self.entries.append({name: value for name, value in entry.items() if value or name in {"page", "kind"}})

    def _section(self, src: str, section: Section) -> dict[str, Any]:
        here = self.site.at_home_on(src)
        record, whole = here.get(section.anchor), here.get("")
        shown = record or whole
        meta = {} if section.anchor else self.site.page(src).meta
        return {
            "kind": self.kinds.setdefault(kind_word(shown) if shown else _page_kind(src), len(self.kinds)),
            "at": section.anchor,
            "title": section.title or (section.anchor and self._named(record)),
            "text": " ".join(text for text in (meta.get("answers", ""), section.text) if text),
            "asked": meta.get("search", []),
            **dict(self._of_record(record, section)),
        }

    def _named(self, record: Entry | None) -> str:
        return next(iter(names(record, self.labels)), "") if record else ""

    def _of_record(self, record: Entry | None, section: Section) -> Iterator[tuple[str, Any]]:
        if record:
            yield "names", names(record, self.labels)
            yield "by", [] if section.anchor else authors(record, self.sources)
            yield "marks", _marks(record, section)


def _marks(record: Entry, section: Section) -> dict[str, str]:
    """A source's own state; the verdict on a claim, which must not be read without it; what a row's label says."""
    if isinstance(record.record, Claim):
        return {"claim": VERDICTS[record.record.verdict].word}
    if isinstance(record.record, Source):
        return {record.record.status: WORDS[record.record.status]} if record.record.status in WORDS else {}
    return section.marks


def _page_kind(src: str) -> str:
    folder, word = MANUAL
    return word if src.startswith(folder) else PAGE
