"""A page's HTML to the sections that search leads to: split at headings with an id, and at records at home on the page.

Left out: what carries ``data-search-exclude`` (on a heading: its whole section), numbers of citations, drawings, and
signs that are hidden from screen readers too. Between cells, list items and definitions stands ``|``, so that the words
of two cells are never read as one.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from .html_events import attributes, events

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_NAMES = {"th": "label", "dt": "label", "dfn": "label", "strong": "label", "cite": "title"}
"""Elements that name the record in which they stand: its first label, and the first title of a work."""
_BESIDE_NAME = {"what", "unit"}
"""Classes of what stands in a label without being the name."""
_SKIPPED = {"svg", "script", "style", "template", "noscript", "button"}
_SKIPPED_CLASSES = {"headerlink", "cite"}
_CELLS = {"td", "th", "dt", "dd", "li", "caption", "figcaption"}
_INLINE = {
    "a", "abbr", "b", "bdi", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub",
    "sup", "time", "u", "var", "wbr",
}  # fmt: skip
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_ADDRESS = re.compile(r"https?://(?:www\.)?([^/\s|]+)[^\s|]*")


@dataclass
class Section:
    """A part of a page. At its top, ``anchor`` and ``title`` are empty; ``marks`` of its title are name to word."""

    anchor: str = ""
    title: str = ""
    text: str = ""
    marks: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Element:
    tag: str
    skipped: bool = False
    is_title: bool = False
    mark: str = ""
    unnamed: set[str] | None = None
    """For a record: which of its names are still to come."""
    after: Section | None = None
    """For a record: the section that goes on behind it."""


def sections(html: str, records: Container[str] = ()) -> list[Section]:
    """The page's sections in reading order, its top always; ``records`` are the ids of records that are at home on it."""
    splitter = _Splitter(records)
    splitter.read(html)
    for section in splitter.found:
        section.title, section.text = _clean(section.title), _clean(section.text)
    top, *parts = splitter.found
    return [top, *(part for part in parts if part.text or part.title)]


def _clean(text: str) -> str:
    """One space where there were several, of an address only its site, no full stop left behind by a title."""
    text = _ADDRESS.sub(r"\1", re.sub(r"\s+", " ", text))
    return re.sub(r"(?: ?\| ?)+", "|", text.replace(" . ", " ")).strip(" |")


class _Splitter:
    def __init__(self, records: Container[str]) -> None:
        self.records = records
        self.current = Section()
        self.found = [self.current]
        self.path = [_Element("")]

    def read(self, html: str) -> None:
        """Take in a page's text."""
        for kind, tag, rest in events(html):
            if kind == "text":
                self._text(rest)
            elif kind == "start":
                self._start(tag, rest)
            else:
                self._close(tag)

    def _start(self, tag: str, written: str) -> None:
        above = self.path[-1]
        if above.skipped and not above.is_title:
            self.path.extend([] if tag in _VOID else [_Element(tag, skipped=True)])
            return
        self._separate(tag)
        if tag in _VOID:
            return
        values = attributes(written)
        classes = values.get("class", "").split()
        element = _Element(
            tag, above.skipped or tag in _SKIPPED or not _SKIPPED_CLASSES.isdisjoint(classes), above.is_title
        )
        if not element.skipped and tag in _HEADINGS:
            self._heading(element, values)
        elif "data-search-exclude" in values or values.get("aria-hidden") == "true":
            element.skipped = True
        elif not element.skipped and values.get("id") in self.records:
            element.after, element.unnamed = self.current, set(_NAMES.values())
            self._begin(Section(values["id"]))
        elif not element.skipped and "mark" in classes:
            element.mark = "".join(name.removeprefix("mark-") for name in classes if name.startswith("mark-"))
        if element.is_title and not _BESIDE_NAME.isdisjoint(classes):
            element.is_title = False
            self.current.text += "|"
        self.path.append(element)
        self._name(element)

    def _close(self, tag: str) -> None:
        if self.path[-1].tag == tag or any(element.tag == tag for element in self.path):
            while self._end(self.path.pop()) != tag:
                pass
            self._separate(tag)

    def _text(self, data: str) -> None:
        element = self.path[-1]
        if element.skipped:
            return
        if element.mark and element.is_title:
            self.current.marks[element.mark] = data
        elif element.mark:
            self.current.text += f" {data} "
        elif element.is_title:
            self.current.title += data
        else:
            self.current.text += data

    def _heading(self, element: _Element, values: Mapping[str, str]) -> None:
        if "data-search-exclude" in values:
            self.current, element.skipped = Section(), True  # collects what is left out until the next heading
        elif element.tag == "h1":
            element.skipped = True  # the page's title is known, and its top is where the first section begins
        elif values.get("id"):
            self._begin(Section(values["id"]))
            element.is_title = True

    def _name(self, element: _Element) -> None:
        part = _NAMES.get(element.tag)
        record = part and next((above for above in reversed(self.path) if above.unnamed is not None), None)
        if record and part and record.unnamed and part in record.unnamed and not element.skipped:
            record.unnamed.discard(part)
            element.is_title = True
            self.current.title += " "

    def _begin(self, section: Section) -> None:
        self.current = section
        self.found.append(section)

    def _end(self, element: _Element) -> str:
        if element.after:
            self.current = element.after
        return element.tag

    def _separate(self, tag: str) -> None:
        above = self.path[-1]
        mark = "|" if tag in _CELLS else "" if tag in _INLINE else " "
        if above.is_title and mark:
            self.current.title += " "
        elif mark and not above.skipped:
            self.current.text += mark
