"""How hard a page's prose is to read, as a school grade: the Flesch-Kincaid formula.

Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new readability formulas. Naval Technical Training
Command, Research Branch Report 8-75, 1975: grade = 0.39 words/sentence + 11.8 syllables/word - 15.59. Syllables are
counted by vowels, as is usual without a dictionary. A grade ranks pages for attention; that a page has a low one does
not show that it is understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .pages import Page
from .prose import sentences

_MARKS = re.compile(r"\[@[^\]]*\]|\{[^}]*\}|[*_|]|\[=[^\]]*\]|\]\([^)]*\)")
_WORD = re.compile(r"[^\W\d_][^\W\d_'\u2019]*")
_VOWELS = re.compile(r"[aeiouyäöüéèáíó]+")
_SILENT = re.compile(r"(?:[^laeiouycszxgh]es|[^aeiouytd]ed|[^laeiouy]e)$")
FEWEST_WORDS = 60
"""Pages with less prose than this have no grade: a few sentences say nothing."""


@dataclass(frozen=True)
class Grade:
    """A page with its grade, its number of words, and its longest sentence."""

    src: str
    grade: float
    words: int
    longest: str


def syllables(word: str) -> int:
    """About how many syllables an English word has; one at least."""
    lower = word.lower()
    return max(1, len(_VOWELS.findall(_SILENT.sub("", lower) if len(lower) > 3 else lower)))


def words(text: str) -> list[str]:
    """The words of a sentence as a reader meets them, without marks, addresses and figures."""
    return _WORD.findall(_MARKS.sub(" ", text))


def grade(texts: Iterable[str]) -> float:
    """The grade of some sentences; each has at least one word."""
    found = [words(text) for text in texts]
    count = sum(map(len, found))
    spoken = sum(syllables(word) for sentence in found for word in sentence)
    return 0.39 * count / len(found) + 11.8 * spoken / count - 15.59


def grades(pages: Iterable[Page]) -> Iterator[Grade]:
    """The grade of each page that has enough prose, the hardest first."""
    found = [graded for page in pages if (graded := _graded(page))]
    yield from sorted(found, key=lambda one: (-one.grade, one.src))


def _graded(page: Page) -> Grade | None:
    texts = [sentence.text for sentence in sentences(page) if len(words(sentence.text)) > 2]
    count = sum(len(words(text)) for text in texts)
    if count < FEWEST_WORDS:
        return None
    return Grade(page.src, grade(texts), count, max(texts, key=lambda text: len(words(text))))
