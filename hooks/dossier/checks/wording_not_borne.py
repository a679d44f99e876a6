"""No page says in its own voice what a comparison note lists as a sentence that the facts do not bear."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..prose import sentences
from ..records.comparison_note import ComparisonNote
from ..site import Site
from .check import Check

_NOT_WORDS = re.compile(r"[^a-z0-9%]+")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each sentence of a page that holds such a wording outside of quotation marks."""
    refused = {
        _plain(wording): (id_, wording)
        for id_, note in site.data.of("comparison-notes", ComparisonNote).items()
        for wording in note.do_not_say
    }
    for page in site.pages.by_src.values() if refused else []:
        for sentence in sentences(page):
            text = _plain(sentence.own)
            for plain, (id_, wording) in refused.items():
                if f" {plain} " in f" {text} ":
                    repair = f"see the comparison note '{id_}' for what can be said, or put it in quotation marks"
                    wrong = "the facts do not bear this sentence"
                    yield Problem(page.file, sentence.line, 1, "wording-not-borne", wrong, wording, repair)


def _plain(text: str) -> str:
    return _NOT_WORDS.sub(" ", text.lower()).strip()


CHECK = Check(
    "wording-not-borne",
    "A false sentence that is corrected on one page must not stand on another.",
    run,
    Decision.ONE_RECORD,
)
