"""Inline HTML that an author wrote by hand. Python-Markdown keeps its tags aside one by one and leaves the text between.

So a text node may stand inside a link or a quotation without having it as a parent in the tree.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from markdown import Markdown
from markdown.util import HTML_PLACEHOLDER_RE

_TAG = re.compile(r"<(?P<closes>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)\b[^>]*?(?P<empty>/?)>")


class RawTags:
    """Fed with the texts of a page in reading order; knows which of the ``watched`` tags are open."""

    def __init__(self, md: Markdown, watched: Container[str]) -> None:
        self.md, self.watched = md, watched
        self.open: list[str] = []

    def inside(self, text: str) -> list[tuple[int, int]]:
        """Where in ``text`` a watched tag is open; what stays open counts for the next text."""
        spans, start = [], 0 if self.open else -1
        for position, closes, name in self._tags(text):
            if closes:
                self._close(name)
            else:
                self.open.append(name)
            if self.open and start < 0:
                start = position
            elif not self.open and start >= 0:
                spans.append((start, position))
                start = -1
        return [*spans, (start, len(text))] if start >= 0 else spans

    def _tags(self, text: str) -> Iterator[tuple[int, bool, str]]:
        for found in HTML_PLACEHOLDER_RE.finditer(text):
            tag = _TAG.fullmatch(str(self.md.htmlStash.rawHtmlBlocks[int(found.group(1))]))
            if tag and tag["name"].lower() in self.watched and not tag["empty"]:
                yield found.start(), bool(tag["closes"]), tag["name"].lower()

    def _close(self, name: str) -> None:
        if name in self.open:
            del self.open[len(self.open) - 1 - self.open[::-1].index(name) :]
