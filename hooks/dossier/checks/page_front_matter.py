"""Every page has a title, a description for search engines and sharing, and the question that it answers."""

from __future__ import annotations

from collections.abc import Iterator

from ..problems import Problem
from ..site import Site
from .check import Check

REQUIRED = {"title": 70, "description": 200, "answers": 160}
"""Key to its greatest length in characters."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each key that is missing, empty or too long."""
    for page in site.pages.by_src.values():
        for key, limit in REQUIRED.items():
            value = page.meta.get(key)
            if not isinstance(value, str) or len(value.strip()) < 3:
                repair = f"add '{key}:' between the two --- lines at the top"
                yield Problem(page.file, 1, 1, "page-front-matter", f"the page has no {key}", "", repair)
            elif len(value) > limit:
                line, col = page.front.place((key,))
                wrong = f"the {key} is longer than {limit} characters"
                yield Problem(
                    page.file, line, col, "page-front-matter", wrong, f"{len(value)} characters", "shorten it"
                )


CHECK = Check("page-front-matter", "A reader must see at once what a page answers.", run)
