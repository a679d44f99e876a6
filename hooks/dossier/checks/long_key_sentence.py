"""A sentence in a key message is short enough to be read once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..prose import EXEMPT, sentences
from ..site import Site
from .check import Check

LIMIT = 35
"""Words; a bound figure counts as one, a citation as none."""
_CITATION = re.compile(r"\[@[^\]]*\]")
_BINDING = re.compile(r"\[=[^\]]*\]")
_WORD = re.compile(r"[^\W_][\w\u2019'.,%/-]*")


def words(text: str) -> int:
    """How many words a sentence has as a reader meets them."""
    return len(_WORD.findall(_BINDING.sub("figure", _CITATION.sub("", text))))


def run(site: Site) -> Iterator[Problem]:
    """A problem at each longer sentence inside ``!!! key``."""
    for page in site.pages.by_src.values():
        for sentence in sentences(page) if not page.src.startswith(EXEMPT) else []:
            length = words(sentence.text) if sentence.callout == "key" else 0
            if length > LIMIT:
                wrong, repair = f"a key sentence of {length} words", f"split it; {LIMIT} words are the most"
                start = " ".join(sentence.text.split()[:8])
                yield Problem(page.file, sentence.line, 1, "long-key-sentence", wrong, f"{start} ...", repair)


CHECK = Check(
    "long-key-sentence",
    "Key messages are read on a phone, in distress, and aloud: a long sentence is lost halfway.",
    run,
    Decision.PLAIN_WORDS,
)
