"""A source was retracted, corrected, or put under an expression of concern, and the data does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dossier.datasets import Entry
from dossier.records.source import Source

from ..finding import Edit, Finding
from ..words import WEIGHT

_DOI = r"10\.\d{4,9}/\S+"
AFTER = ("sponsor_tied", "funder", "access")


@dataclass(frozen=True)
class Notice:
    """A notice in a service's words: ``status`` is ours, or None when the word has none; ``known`` is its table's say."""

    word: str
    status: str | None
    known: bool
    day: str
    doi: str | None
    by: str
    address: str


def find(entry: Entry, source: Source, notices: list[Notice], today: str) -> Iterator[Finding]:
    """The gravest notice, if it is graver than what the data says; every word without a state of ours."""
    for notice in notices:
        if not notice.known:
            says = f"{notice.by} has a notice '{notice.word}', a word that scripts/watching/words.py does not have"
            yield Finding(entry, "status", notice.word, says, notice.address, unknown_word=True)
        elif notice.status is None:
            says = f"{notice.by} has a notice '{notice.word}' of {notice.day or 'no day'}; a person has to read it"
            yield Finding(entry, "status", notice.word, says, notice.address)
    graver = [notice for notice in notices if notice.status and WEIGHT[notice.status] > WEIGHT[source.status]]
    if graver:
        yield _finding(entry, source, max(graver, key=lambda notice: (WEIGHT[notice.status or ""], notice.day)), today)


def _finding(entry: Entry, source: Source, notice: Notice, today: str) -> Finding:
    status = str(notice.status)
    says = f"{notice.by} has a notice '{notice.word}' of {notice.day or 'no day'}; the data says '{source.status}'"
    logged = f"{source.title.rstrip('.')}: {notice.by} says that it was {_SAID[status]}."
    edits = (Edit(("status",), status, AFTER), Edit(("notice",), _draft(entry, notice, today), ("status",)))
    return Finding(entry, "status", status, says, notice.address, edits if notice.day else (), logged)


def _draft(entry: Entry, notice: Notice, today: str) -> dict[str, object]:
    draft: dict[str, object] = {
        "date": notice.day,
        "says": f"{notice.by} lists a notice of the kind '{notice.word}'. The notice itself was not read yet.",
        "source": entry.id,
        "place": f"record of the source at {notice.by}, asked on {today}",
    }
    return draft | ({"doi": notice.doi} if notice.doi and re.fullmatch(_DOI, notice.doi) else {})


_SAID = {"retracted": "retracted", "concern": "put under an expression of concern", "corrected": "corrected"}
