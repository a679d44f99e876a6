"""Which pages stand in which file of the print edition: one file a section, and long lists of one kind in a file of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ._book import HOME, Page
from ._product import Release

HELP = "help-now.html"
"""Stands at the end of every file."""
_OWN_FILE = ("research/trials/", "legal/places/")
"""A hundred pages of one kind are a reference, not a chapter."""


@dataclass(frozen=True)
class Part:
    """One file: ``key`` in its name, the title on its cover, its pages in the order of the menu."""

    key: str
    title: str
    pages: tuple[Page, ...]

    def file_name(self, release: Release) -> str:
        """What the file is called."""
        return f"{release.name}-{self.key}.pdf"


def parts_of(pages: Sequence[Page]) -> list[Part]:
    """Every page stands in one part, the first page of all in the first; the help page in each."""
    groups: dict[str, list[Page]] = {}
    for page in pages:
        if page.path not in {HOME, HELP}:
            groups.setdefault(_key(page), []).append(page)
    home = [page for page in pages if page.path == HOME]
    for_help = [page for page in pages if page.path == HELP]
    parts = []
    for number, (key, group) in enumerate(groups.items()):
        own = (home if number == 0 else []) + group + for_help
        parts.append(Part(key, _title(key, group), tuple(own)))
    return parts


def _key(page: Page) -> str:
    deep = next((prefix for prefix in _OWN_FILE if page.path.startswith(prefix)), "")
    return deep.strip("/").replace("/", "-") or page.section or page.path.removesuffix(".html")


def _title(key: str, group: Sequence[Page]) -> str:
    """As the menu calls it."""
    trail = next((page.trail for page in group if page.trail), (group[0].title,))
    return ": ".join(trail[: 1 + key.count("-")])
