"""Sentences of two states of a page side by side: each beside what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

Piece = dict[str, Any]
ENOUGH = 0.5
"""Of two sentences' words, the part from which one is what became of the other."""


def changed_sentences(old: list[Piece], new: list[Piece]) -> Iterator[tuple[str, Piece | None, Piece | None]]:
    """Kind, before and after, in the order of the page; a sentence that only moved is no change."""
    matcher = SequenceMatcher(None, [piece["text"] for piece in old], [piece["text"] for piece in new], autojunk=False)
    runs = [(old[a:b], new[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]
    gone = Counter(piece["text"] for was, _ in runs for piece in was)
    come = Counter(piece["text"] for _, now in runs for piece in now)
    moved = gone & come
    for was, now in runs:
        pairs = _pairs([p for p in was if p["text"] not in moved], [p for p in now if p["text"] not in moved])
        yield from (((after or before or {})["kind"], before, after) for before, after in pairs)


def _pairs(old: list[Piece], new: list[Piece]) -> Iterator[tuple[Piece | None, Piece | None]]:
    """Of a run, each sentence beside the one that is most alike, if enough is the same."""
    left = [_Words(piece) for piece in new]
    for piece in old:
        best = _best(_Words(piece), left, ENOUGH if len(old) > 1 or len(new) > 1 else 0.0)
        if best is not None:
            left.remove(best)
        yield piece, best.piece if best else None
    yield from ((None, words.piece) for words in left)


class _Words:
    """A sentence by its words."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.words = piece["text"].split()
        self.counts = Counter(self.words)

    def alike(self, other: _Words) -> float:
        return SequenceMatcher(None, self.words, other.words, autojunk=False).ratio()

    def at_most_alike(self, other: _Words) -> float:
        """Never less than :meth:`alike`, and much faster: the words in common, in whatever order."""
        common = (self.counts & other.counts).total()
        return 2 * common / max(len(self.words) + len(other.words), 1)


def _best(one: _Words, others: list[_Words], enough: float) -> _Words | None:
    """The likest, the earliest of equals; only those that could be are compared in full."""
    found, most = None, -1.0
    bounds = sorted(((one.at_most_alike(other), -place) for place, other in enumerate(others)), reverse=True)
    for bound, place in bounds:
        if bound < max(most, enough):
            break
        alike = one.alike(others[-place])
        if alike > most:
            found, most = others[-place], alike
    return found if most >= enough else None
