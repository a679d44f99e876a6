"""Marks beside bound figures: once for each source and state in a paragraph, so that they inform and do not drown."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from ..html.marks import EXPLAINED, WORDS

WAY = "data-way"
"""Where a figure keeps its link until an engine has looked at the links that an author wrote; then it becomes one."""


class MarksOnce(Treeprocessor):
    """Puts the words of ``data-marks`` behind the last figure of a paragraph that carries them."""

    def run(self, root: Element) -> None:
        """Every element that holds figures directly is one paragraph (or cell, or list item)."""
        for parent in list(root.iter()):
            seen: set[tuple[str | None, str]] = set()
            for index in range(len(parent) - 1, -1, -1):
                self._mark(parent, index, seen)

    def _mark(self, parent: Element, index: int, seen: set[tuple[str | None, str]]) -> None:
        figure = parent[index]
        if WAY in figure.attrib:
            figure.tag = "a"
            figure.set("href", figure.attrib.pop(WAY))
        for name in reversed(figure.attrib.pop("data-marks", "").split()):
            if (figure.get("data-source"), name) in seen:
                continue
            seen.add((figure.get("data-source"), name))
            word = Element("span", {"class": f"mark mark-{name}", "title": EXPLAINED[name]})
            word.text, word.tail, figure.tail = AtomicString(WORDS[name]), figure.tail, " "
            parent.insert(index + 1, word)
