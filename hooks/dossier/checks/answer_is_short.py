"""An answer to a reader's question has at most three sentences and 80 words."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..figure_marks import split
from ..problems import Problem
from ..prose import split as sentences
from ..records.question import Question
from ..site import Site
from .check import Check, problem
from .long_key_sentence import words

SENTENCES, WORDS = 3, 80


def run(site: Site) -> Iterator[Problem]:
    """A problem at each longer answer; a bound figure counts as one word."""
    for id_, question in site.data.of("questions", Question).items():
        count, length = len(list(sentences(_plain(question.answer)))), words(question.answer)
        if count > SENTENCES or length > WORDS:
            entry, found = site.data.entries["questions"][id_], f"{count} sentence(s), {length} words"
            repair = "keep what answers it, and leave the rest to the pages in leads_on"
            wrong = f"an answer is longer than {SENTENCES} sentences or {WORDS} words"
            yield problem("answer-is-short", entry, ("answer",), wrong, found, repair)


def _plain(text: str) -> str:
    return "".join(piece if index % 2 == 0 else "1" for index, piece in enumerate(split(text)))


CHECK = Check(
    "answer-is-short",
    "Who asks in a hurry or in distress reads three sentences, and no fourth.",
    run,
    Decision.PLAIN_WORDS,
)
