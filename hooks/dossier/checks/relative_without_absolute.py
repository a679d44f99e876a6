"""A relative effect stands beside the counts that it was made from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..bound_value import bindings
from ..datasets import Datasets
from ..decisions import Decision
from ..pages import Page
from ..problems import Problem
from ..prose import EXEMPT, Sentence, sentences
from ..records.numbers import Effect, EventCount, Share
from ..records.review import Estimate
from ..site import Site
from .check import Check

_TIMES = r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|several|many)"
_SIZE = r"(?:more|less|fewer|higher|lower|greater|smaller|larger|likelier)"
_RELATIVE = re.compile(
    rf"""(?xi)
    \b(?:{_TIMES}\s+times|twice|half)\s+(?:as|the)\s+(?:likely|many|often|much|common|frequent|high|risk|odds|rate|chance)\b
    | \b{_TIMES}\s+times\s+{_SIZE}\b
    | \b{_TIMES}[\s-]?fold\b
    | \d[\d.]*%\s+(?:{_SIZE}|reduction|increase|rise|fall|drop)\b
    | \b(?:risk|odds|hazard|rate)\s+ratios?\b[^.;]{{0,40}}?(?:\d|\[=)
    """
)
_HINTS = ("times", "twice", "half", "fold", "%", "ratio")
"""Letters of which each alternative has one: the pattern is slow, and few sentences have any."""
_COUNT = re.compile(r"\b\d[\d,]*\s+(?:of|in|out\s+of)\s+(?:the\s+|these\s+|those\s+|about\s+)?\d[\d,]*|\bn/N\b")
_RATIOS = {"risk ratio", "odds ratio"}


def run(site: Site) -> Iterator[Problem]:
    """A problem at each ratio without two counts in its sentence and those beside it."""
    for page in site.pages.by_src.values():
        if not page.src.startswith(EXEMPT):
            yield from _of_page(site.data, page)


def _of_page(data: Datasets, page: Page) -> Iterator[Problem]:
    said = list(sentences(page))
    for index, sentence in enumerate(said):
        found = _ratio(data, sentence)
        if found and sum(_counts(data, near.text) for near in said[max(0, index - 1) : index + 2]) < 2:
            wrong = "a relative effect without the counts of both groups"
            repair = "give 'N of M' for each group in this sentence or the one beside it, or leave the ratio out"
            yield Problem(page.file, sentence.line, 1, "relative-without-absolute", wrong, found, repair)


def _ratio(data: Datasets, sentence: Sentence) -> str:
    if sentence.text.startswith("|"):  # a row of a table has columns of its own
        return ""
    match = _RELATIVE.search(sentence.own) if any(hint in sentence.own.lower() for hint in _HINTS) else None
    if match:
        return match.group()
    ratios = [
        value
        for value, _ in bindings(data, sentence.own)
        if isinstance(value, Effect | Estimate) and value.kind in _RATIOS
    ]
    return f"{ratios[0].kind} {ratios[0].estimate}" if ratios else ""


def _counts(data: Datasets, text: str) -> int:
    """How many counts a sentence gives, typed or bound; a bound share is one too, where no counts were published."""
    bound = sum(isinstance(value, EventCount | Share) for value, _ in bindings(data, text))
    return len(_COUNT.findall(text)) + bound


CHECK = Check(
    "relative-without-absolute",
    "'Twice as likely' can mean 2 in 3 against 1 in 3, or 2 in 10,000 against 1; a reader cannot tell which.",
    run,
    Decision.BOTH_SIDES,
)
