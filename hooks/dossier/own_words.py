"""What the site says in its own voice, on pages and in records, for the rules on words. Quotations are blanked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from .datasets import Entry
from .prose import EXEMPT, sentences, split, unquoted
from .site import Site
from .walk import Path

_MARKS = re.compile(r"\[[@=][^\]]*\]")
NOT_OURS = {
    "title", "name", "full_name", "aliases", "synonyms", "link", "place", "do_not_say", "claim", "claims", "quote",
    "wording", "says_it", "source", "via", "checked", "url", "doi",
}  # fmt: skip
"""Fields that hold names, addresses, search words, or what somebody else says; their words are not the site's."""
_NOT_READ = {"sources"}


@dataclass(frozen=True)
class Passage:
    """A sentence: what is said in the site's own voice, the whole of it, and where it stands, which is found when asked."""

    own: str
    whole: str
    at: Callable[[], tuple[str, int, int]]

    @property
    def place(self) -> tuple[str, int, int]:
        """File, line and column, for a :class:`~dossier.problems.Problem`."""
        return self.at()


def passages(site: Site, hints: Sequence[str]) -> Iterator[Passage]:
    """Every sentence of the pages on the subject, then of the records' texts, that has one of ``hints`` (lower case) near.

    A rule's patterns need a hundred times as long for a sentence as looking for a few letters, and few sentences have any.
    """
    for page in site.pages.by_src.values():
        for found in sentences(page) if not page.src.startswith(EXEMPT) else []:
            if _holds(found.own, hints):
                yield Passage(_unmarked(found.own), found.text, partial(_line, page.file, found.line))
    for text, at in site.once("own_words", lambda: list(_of_records(site))):
        if _holds(text, hints):
            own = _unmarked(unquoted(text))
            for start, piece in split(text):
                yield Passage(own[start : start + len(piece)], piece, at)


def _holds(text: str, hints: Sequence[str]) -> bool:
    low = text.lower()
    return any(hint in low for hint in hints)


def _line(file: str, line: int) -> tuple[str, int, int]:
    return file, line, 1


def _of_records(site: Site) -> Iterator[tuple[str, Callable[[], tuple[str, int, int]]]]:
    for entry in site.data:
        for path, part in entry.parts if entry.dataset not in _NOT_READ else []:
            for name, value in vars(part).items():
                if name not in NOT_OURS:
                    yield from _of_field(entry, (*path, name), value)


def _of_field(entry: Entry, path: Path, value: object) -> Iterator[tuple[str, Callable[[], tuple[str, int, int]]]]:
    if isinstance(value, str) and " " in value:
        yield value, partial(entry.place, *path)
    elif isinstance(value, list):
        for index, text in enumerate(value):
            if isinstance(text, str) and " " in text:
                yield text, partial(entry.place, *path, index)


def _unmarked(text: str) -> str:
    return _MARKS.sub(lambda match: " " * len(match.group()), text)
