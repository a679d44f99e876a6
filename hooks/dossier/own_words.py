"""What the site says in its own voice, on pages and in records, for the rules on words. Quotations are blanked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .datasets import Entry
from .prose import EXEMPT, sentences, split, unquoted
from .site import Site

_MARKS = re.compile(r"\[[@=][^\]]*\]")
NOT_OURS = {
    "title", "name", "full_name", "aliases", "synonyms", "link", "place", "do_not_say", "claim", "claims", "quote",
    "wording", "says_it", "source", "via", "checked", "url", "doi",
}  # fmt: skip
"""Fields that hold names, addresses, search words, or what somebody else says; their words are not the site's."""
_NOT_READ = {"sources"}


@dataclass(frozen=True)
class Passage:
    """A sentence: what is said in the site's own voice, the whole of it, and where it stands."""

    own: str
    whole: str
    place: tuple[str, int, int]


def passages(site: Site) -> Iterator[Passage]:
    """Every sentence of the pages on the subject, then every sentence of the records' texts."""
    for page in site.pages.by_src.values():
        if not page.src.startswith(EXEMPT):
            for found in sentences(page):
                yield Passage(_unmarked(found.own), found.text, (page.file, found.line, 1))
    for entry in site.data:
        if entry.dataset not in _NOT_READ:
            yield from _of_record(entry)


def _of_record(entry: Entry) -> Iterator[Passage]:
    for path, part in entry.parts:
        for name in type(part).model_fields:
            value = getattr(part, name) if name not in NOT_OURS else None
            for index, text in enumerate(value if isinstance(value, list) else [value]):
                if isinstance(text, str) and " " in text:
                    place = entry.place(*path, name, *([index] if isinstance(value, list) else []))
                    yield from _of_text(text, place)


def _of_text(text: str, place: tuple[str, int, int]) -> Iterator[Passage]:
    own = _unmarked(unquoted(text))
    for start, piece in split(text):
        yield Passage(own[start : start + len(piece)], piece, place)


def _unmarked(text: str) -> str:
    return _MARKS.sub(lambda match: " " * len(match.group()), text)
