"""The first use of a name on a page (a term, a trial, a medicine, a body ...) becomes a link, with its definition for the preview.

Never inside links, headings, titles of boxes, code, captions or quotations, nor in text that another processor has
finished. An author says no with ``no_links: [id]`` in the front matter, or with the class ``no-link`` on an element.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from ..linkable_names import Linkable
from .raw_tags import RawTags

if TYPE_CHECKING:
    from . import DossierExtension

_LINKS = {"a", "button", "summary", "label"}
_TITLES = {"h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "caption", "figcaption", "legend"}
_QUOTED = {"blockquote", "q", "cite", "code", "pre", "kbd", "samp", "var", "abbr", "svg", "math"}
_SKIPPED = _LINKS | _TITLES | _QUOTED
_SKIPPED_CLASSES = {"no-link", "admonition-title"}
MOST = 40
"""So many links by name on one page, from its top; more would bury the links that an author chose."""


class TermLinks(Treeprocessor):
    """Walks the finished tree once; state is made anew for each page."""

    def __init__(self, md: Markdown, extension: DossierExtension) -> None:
        super().__init__(md)
        self.extension = extension
        self.done: set[str] = set()
        self.made = 0
        self.raw = RawTags(md, _SKIPPED)

    def run(self, root: Element) -> None:
        """Link first uses in reading order."""
        refused = self.extension.context.page.meta.get("no_links", [])
        self.done = {str(id_) for id_ in refused} if isinstance(refused, list) else set()
        self.made = 0
        self.raw.open.clear()
        self._walk(root)

    def _walk(self, element: Element) -> None:
        if element.tag in _SKIPPED or not _SKIPPED_CLASSES.isdisjoint((element.get("class") or "").split()):
            return
        position = self._text(element, None, 0)
        while position < len(element):
            child = element[position]
            self._walk(child)
            position = self._text(element, child, position + 1)

    def _text(self, parent: Element, after: Element | None, position: int) -> int:
        """Link inside the text before (``after`` is None) or behind a child; the position of the next child."""
        text = (parent.text if after is None else after.tail) or ""
        if isinstance(text, AtomicString) or not text.strip():
            return position
        start, last, closed = 0, after, self.raw.inside(text)
        for begin, end, target in self.extension.linkables.find(text):
            free = not any(low < end and begin < high for low, high in closed)
            link = self._link(target, text[begin:end]) if free else None
            if link is None:
                continue
            _set(parent, last, text[start:begin])
            parent.insert(position, link)
            start, last, position = end, link, position + 1
        if start:
            _set(parent, last, text[start:])
        return position

    def _link(self, target: Linkable, written: str) -> Element | None:
        ctx, id_ = self.extension.context, target.entry.id
        href = ctx.link(target.entry)
        if self.made == MOST or id_ in self.done or href is None or ctx.is_home_of(target.entry):
            return None
        self.made += 1
        self.done.add(id_)
        ctx.name(target.entry)
        link = Element("a", {"class": "term", "href": href, "data-definition": target.definition})
        link.text = AtomicString(written)
        return link


def _set(parent: Element, after: Element | None, text: str) -> None:
    if after is None:
        parent.text = text
    else:
        after.tail = text
