"""A page's HTML to the sections that search leads to: split at headings with an id, and at records at home on the page.

Left out: what carries ``data-search-exclude`` (on a heading: its whole section), numbers of citations, link signs,
drawings and code that is not for reading. Between cells, list items and definitions stands ``|``, so that words of two
cells are never read as one.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_NAMES_RECORD = {"th", "strong", "dt", "dfn", "cite"}
"""Elements whose first use inside a record is its name; a ``cite`` follows the label of a source."""
_SKIPPED = {"svg", "script", "style", "template", "noscript", "button"}
_SKIPPED_CLASSES = {"headerlink", "cite"}
_CELLS = {"td", "th", "dt", "dd", "li", "caption", "figcaption"}
_INLINE = {"a", "abbr", "b", "bdi", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong"}
_INLINE |= {"sub", "sup", "time", "u", "var", "wbr"}
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Section:
    """A part of a page: its anchor (empty at the top), title (empty for the page itself), text, and marks by name."""

    anchor: str = ""
    title: str = ""
    text: str = ""
    marks: dict[str, str] = field(default_factory=dict)


@dataclass
class _Element:
    tag: str
    skipped: bool
    title: bool
    before: Section | None = None
    """For a record: the section that goes on behind it."""
    mark: str = ""


def sections(html: str, records: Container[str] = ()) -> list[Section]:
    """The page's sections in reading order; ``records`` are the ids of records that are at home on it."""
    splitter = _Splitter(records)
    splitter.feed(html)
    splitter.close()
    found = [section for section in splitter.found if section is not splitter.nowhere]
    for section in found:
        section.title, section.text = _clean(section.title), _clean(section.text)
    return [section for section in found if section.text or section.title]


def _clean(text: str) -> str:
    return re.sub(r"(?: ?\| ?)+", "|", re.sub(r"\s+", " ", text)).strip(" |")


class _Splitter(HTMLParser):
    def __init__(self, records: Container[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.records = records
        self.nowhere = Section()
        self.current = Section()
        self.found = [self.current]
        self.path = [_Element("", skipped=False, title=False)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._separate(tag)
        if tag in _VOID:
            return
        attributes = {name: value or "" for name, value in attrs}
        classes = attributes.get("class", "").split()
        excluded = "data-search-exclude" in attributes
        above = self.path[-1]
        skipped = above.skipped or tag in _SKIPPED or bool(_SKIPPED_CLASSES & set(classes)) or excluded
        element = _Element(tag, skipped, above.title)
        if not above.skipped and tag in HEADINGS and (excluded or "id" in attributes):
            self._begin_heading(element, attributes, excluded=excluded)
        elif not skipped and attributes.get("id") in self.records:
            element.before = self.current
            self._begin(Section(attributes["id"]))
        elif not skipped and tag in _NAMES_RECORD and self._unnamed(tag):
            element.title = True
            self.current.title += " "
        if not skipped and "mark" in classes:
            element.mark = next((name.removeprefix("mark-") for name in classes if name.startswith("mark-")), "")
        self.path.append(element)

    def handle_endtag(self, tag: str) -> None:
        if not any(element.tag == tag for element in self.path):
            return
        while (element := self.path.pop()).tag != tag:
            self._end(element)
        self._end(element)
        self._separate(tag)

    def handle_data(self, data: str) -> None:
        element = self.path[-1]
        if element.skipped:
            return
        if element.mark:
            self.current.marks[element.mark] = data
        if element.title and not element.mark:
            self.current.title += data
        else:
            self.current.text += data

    def _begin_heading(self, element: _Element, attributes: Mapping[str, str], *, excluded: bool) -> None:
        element.title = element.tag != "h1"
        if excluded:
            self.current = self.nowhere
        elif element.tag == "h1":
            element.skipped = True  # the page's title is known; its section is the page's beginning
        else:
            self._begin(Section(attributes["id"]))

    def _begin(self, section: Section) -> None:
        self.current = section
        self.found.append(section)

    def _unnamed(self, tag: str) -> bool:
        inside = next((element for element in reversed(self.path) if element.before), None)
        return inside is not None and (not self.current.title or (tag == "cite" and "|" not in self.current.text))

    def _end(self, element: _Element) -> None:
        if element.before:
            self.current = element.before

    def _separate(self, tag: str) -> None:
        mark = "|" if tag in _CELLS else "" if tag in _INLINE else " "
        if self.path[-1].title:
            mark = mark and " "
            self.current.title += mark
        elif mark and not self.path[-1].skipped:
            self.current.text += mark
