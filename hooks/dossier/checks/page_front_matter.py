"""Every page has a title, a description for search engines and sharing, and the question that it answers.

What people type for it, under ``search``, is a list of phrases that lead to no other page.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..site import Site
from .check import Check

RULE = "page-front-matter"
REQUIRED = {"title": 70, "description": 200, "answers": 160}
"""Key to its greatest length in characters."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each key that is missing, empty or too long."""
    for page in site.pages.by_src.values():
        for key, limit in REQUIRED.items():
            value = page.meta.get(key)
            if not isinstance(value, str) or len(value.strip()) < 3:
                repair = f"add '{key}:' between the two --- lines at the top"
                yield Problem(page.file, 1, 1, RULE, f"the page has no {key}", "", repair)
            elif len(value) > limit:
                line, col = page.front.place((key,))
                wrong = f"the {key} is longer than {limit} characters"
                yield Problem(page.file, line, col, RULE, wrong, f"{len(value)} characters", "shorten it")
    yield from _phrases(site)


def _phrases(site: Site) -> Iterator[Problem]:
    taken: dict[str, str] = {}
    for page in site.pages.by_src.values():
        phrases = page.meta.get("search", [])
        line, col = page.front.place(("search",))
        if not isinstance(phrases, list) or not all(isinstance(phrase, str) for phrase in phrases):
            repair = "write it as [side effects, is it safe]"
            yield Problem(page.file, line, col, RULE, "search is not a list of phrases", "", repair)
            continue
        for phrase in phrases:
            other = taken.setdefault(phrase.lower(), page.src)
            if other != page.src:
                wrong = f"'{phrase}' leads to {other} already"
                yield Problem(page.file, line, col, RULE, wrong, "", "keep it on the page that answers it best")


CHECK = Check(RULE, "A reader must see at once what a page answers.", run, Decision.PLAIN_WORDS)
