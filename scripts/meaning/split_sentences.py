"""A paragraph's text to its sentences, so that one changed figure tells one sentence and not the whole paragraph."""

from __future__ import annotations

import re

from dossier.html.marks import WORDS

_MARK = rf" (?:{'|'.join(WORDS.values())})(?= [\[A-Z0-9“\"(]|$)"
_CITED = rf"(?: \[[a-z0-9-]+\][.,;]?(?:{_MARK})*)"
_END = re.compile(rf"(?<=[.!?])((?>{_CITED}*)) (?=[A-Z0-9“\"(])")
_SHORT = re.compile(r"(?:\b(?:vs|etc|e\.g|i\.e|Dr|St|No|al|U\.S|approx)|\b[A-Z])\.$")


def sentences(text: str) -> list[str]:
    """In order, without empty ones; citations behind a full stop, with their marks, belong to the sentence before."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        if not _SHORT.search(text[start : end.start()]):
            found.append(text[start : end.end(1)].strip())
            start = end.end()
    return [piece for piece in [*found, text[start:].strip()] if piece]
