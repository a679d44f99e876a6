"""One written form of a name as a pattern: it covers the plural, both spellings of English, hyphens and line breaks.

A form with a capital letter is matched as written (its first word may begin a sentence), any other in any case. In
lower case a hyphen may be a space or nothing (``post-hoc``, ``post hoc``; ``follow-up``, ``followup``), and a space may
be a hyphen; in a code a hyphen may be left out (``MP-1``, ``MP1``).
"""

from __future__ import annotations

import re
from functools import cache

HYPHENS = "[-\N{NON-BREAKING HYPHEN}]"
APOSTROPHES = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_JOINED = rf"(?:\s+|{HYPHENS})"

SPELLINGS = (
    (re.compile(r"([iy])[sz](?=(?:e|ed|es|er|ers|ing|ation|ations)$)"), r"\1[sz]"),
    (re.compile(r"(?<=[a-z]{2})ou?r(?=(?:al|ally|s|ed|ing)?$)"), "ou?r"),
    (re.compile(r"a?emia$"), "a?emia"),
    (re.compile(r"(?<=cent)er(?=ed$)"), "e?r"),
)
"""British and American English: randomised, behaviour, hyponatraemia. A pattern may cover a word that nobody writes."""

PLURALS = (
    (re.compile(r"(?<=[a-z])sis$"), "s[ie]s"),
    (re.compile(r"(?<=[^aeiou])y$"), "(?:y|ies)"),
    (re.compile(r"(?<=[a-z])(?:s|x|ch|sh)$"), r"\g<0>(?:es)?"),
    (re.compile(r"$"), "s?"),
)
"""Ending to the pattern of its singular and plural; the first that fits counts."""


_SENTENCE_CAPITAL = re.compile(r"[a-z]{2}")
_FIXED = re.compile(r"(?:\(\?i:)?([a-zA-Z0-9]*)(?P<varies>[?*+{]?)")


@cache
def pattern_of(form: str) -> str:
    """A regular expression without groups that count; it says nothing of what stands before or behind the form."""
    if form == form.lower():
        *parts, last = re.split(r"(\s+|-)", form)
        joined = [f"{_JOINED}?" if part == "-" else _JOINED if part.isspace() else _word(part) for part in parts]
        return f"(?i:{''.join(joined)}{_last(last)})"
    words = [_exact(word) for word in form.split()]
    if _SENTENCE_CAPITAL.match(form):
        words[0] = f"(?i:{form[0]}){words[0][1:]}"
    return r"\s+".join(words) + ("" if form.endswith("s") else "s?")


def beginning_of(form: str, longest: int) -> str:
    """Letters and digits with which whatever the form covers begins, in lower case; read from its pattern, so that both agree."""
    found = _FIXED.match(pattern_of(form))
    assert found
    return (found[1][:-1] if found["varies"] else found[1])[:longest].lower()


def _exact(word: str) -> str:
    optional = "?" if re.fullmatch(r"[A-Z]+(?:-[A-Z]+)*-\d+", word) else ""
    return _quotes(re.escape(word)).replace(r"\-", HYPHENS + optional)


def _word(word: str) -> str:
    for ending, spelled in SPELLINGS:
        found = ending.search(word)
        if found:
            return _quotes(re.escape(word[: found.start()])) + found.expand(spelled) + re.escape(word[found.end() :])
    return _quotes(re.escape(word))


def _last(word: str) -> str:
    written = _word(word)
    ending, plural = next(pair for pair in PLURALS if pair[0].search(word))
    found = ending.search(written)
    return written[: found.start()] + found.expand(plural) if found else written


def _quotes(pattern: str) -> str:
    return pattern.replace("'", APOSTROPHES)
