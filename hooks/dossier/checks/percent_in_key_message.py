"""In a key message a percentage never stands without the people that it was counted in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bound_value import bindings
from ..decisions import Decision
from ..problems import Problem
from ..prose import EXEMPT, Sentence, sentences
from ..records.numbers import EventCount
from ..site import Site
from .check import Check

_MARKS = re.compile(r"\[[@=][^\]]*\]")
_INTERVAL = re.compile(r"\b95%\s(?:interval|confidence|CI)")
_PERCENT = re.compile(r"\d[\d.,]*\s?%|\b(?:\d[\d.]*|[A-Za-z]+)\s+percent\b")
_COUNTED = re.compile(
    r"\b\d[\d,]*\s+(?:of|out\s+of|in)\s+(?:the\s+|these\s+|those\s+|about\s+)?\d|\bof\s+(?:the\s+)?\d[\d,]*\s"
)
_BARE = {"percent", "percent1"}


def run(site: Site) -> Iterator[Problem]:
    """A problem at each such percentage, typed or bound."""
    for page in site.pages.by_src.values():
        if page.src.startswith(EXEMPT):
            continue
        for sentence in sentences(page):
            found = _bare(site, sentence) if sentence.callout == "key" else ""
            if found:
                wrong = "a key message gives a percentage without its people"
                repair = "write 'N of M', with the percentage behind it if at all; bound counts do so by themselves"
                yield Problem(page.file, sentence.line, 1, "percent-in-key-message", wrong, found, repair)


def _bare(site: Site, sentence: Sentence) -> str:
    typed = _PERCENT.search(_INTERVAL.sub("", _MARKS.sub("", sentence.own)))
    bound = list(bindings(site.data, sentence.text))
    counts = [view for value, view in bound if isinstance(value, EventCount)]
    if typed and not _COUNTED.search(_MARKS.sub("", sentence.text)) and not set(counts) - _BARE:
        return typed.group()
    return "a bound percentage" if set(counts) & _BARE and not set(counts) - _BARE else ""


CHECK = Check(
    "percent-in-key-message",
    "'67%' hides whether it was 28 of 42 people or 67 of 100, and key messages are quoted.",
    run,
    Decision.PLAIN_WORDS,
)
"""A share whose source gives no counts has no people to name: it is bound as a share, and passes."""
