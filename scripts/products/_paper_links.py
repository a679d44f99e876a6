"""Many pages in one file: ids that stay apart, and links that lead inside the file, to another one, or to the site."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ._book import H, Page, target_of
from ._paper_parts import Part
from ._product import Release

OTHER_FILE = "https://other-file.invalid/"
"""Begins the address of a link to another file until the file is printed: a browser writes whole addresses only."""
_REFERENCES = ("aria-labelledby", "aria-describedby", "headers")
_QUIET = {"term", "cite", "figure-value", "more"}
"""Links on single words and marks: no note behind them."""


class Places:
    """Where each page and each anchor stands in the print edition."""

    def __init__(self, parts: Sequence[Part], release: Release) -> None:
        self.release = release
        self._parts = {page.path: part for part in reversed(parts) for page in part.pages}
        self._ids = {page.path: frozenset(_ids(page.article)) for part in parts for page in part.pages}

    def inside(self, part: Part, path: str, anchor: str) -> str:
        """The link to a place in the same file; empty when it stands elsewhere."""
        if path not in {page.path for page in part.pages}:
            return ""
        return "#" + place(path, anchor if anchor in self._ids[path] else "")

    def elsewhere(self, path: str, anchor: str) -> str:
        """The site's address when it is known, else the other file; empty when no file has it."""
        if self.release.url:
            return self.release.url + _hosted(path) + (f"#{anchor}" if anchor else "")
        other = self._parts.get(path)
        return f"{OTHER_FILE}{other.file_name(self.release)}#{place(path)}" if other else ""

    def title(self, path: str) -> str:
        """What the file is called in which a page stands."""
        return self._parts[path].title if path in self._parts else ""


def place(path: str, anchor: str = "") -> str:
    """The id of a page, or of an anchor on it, in a file of many pages."""
    page = path.removesuffix(".html").replace("/", "-")
    return f"{page}--{anchor}" if anchor else page


def settle(article: Any, page: Page, part: Part, places: Places) -> None:
    """Give a (copied) article the ids and links that it has in the file of a part."""
    own = frozenset(_ids(article))
    for element in article.iter():
        if element.get("id"):
            element.set("id", place(page.path, element.get("id")))
        for name in _REFERENCES:
            if element.get(name):
                element.set(name, " ".join(place(page.path, one) for one in element.get(name).split()))
    for link in list(article.iter(f"{H}a")):
        _lead(link, page, part, places, own)
    article.set("id", place(page.path))


def _lead(link: Any, page: Page, part: Part, places: Places, own: frozenset[str]) -> None:
    path, anchor = target_of(page.path, link.get("href", ""))
    if not path:
        return
    if "cite" in link.get("class", "").split() and f"source-{anchor}" in own:
        path, anchor = page.path, f"source-{anchor}"  # the reference stands at the end of this very page
    inside = places.inside(part, path, anchor)
    _point(link, inside or places.elsewhere(path, anchor))
    if not inside and not _is_quiet(link) and (title := places.title(path)):
        _note(link, title)


def _point(link: Any, address: str) -> None:
    for name in {"href", "rel", "download", "hreflang", "type"} & set(link.attrib):
        del link.attrib[name]
    if address:
        link.set("href", address)
    else:
        link.tag = f"{H}span"
    if not address.startswith("#"):
        link.set("class", " ".join([*link.get("class", "").split(), "elsewhere"]))


def _is_quiet(link: Any) -> bool:
    return bool(_QUIET & set(link.get("class", "").split())) or next(link.iterancestors(f"{H}table"), None) is not None


def _note(link: Any, title: str) -> None:
    """Say on paper in which file the other page is, once in a paragraph."""
    from lxml import etree

    if any(note.text == f" (in {title})" for note in link.getparent().iterchildren(f"{H}span")):
        return
    note = etree.Element(f"{H}span", {"class": "in-file"})
    note.text, note.tail, link.tail = f" (in {title})", link.tail, None
    link.addnext(note)


def _hosted(path: str) -> str:
    """The address of a page below the hosted site, which has a folder a page."""
    if not path.endswith(".html"):
        return path
    return path.removesuffix("index.html") if path.endswith("index.html") else path.removesuffix(".html") + "/"


def _ids(article: Any) -> Iterator[str]:
    return (element.get("id") for element in article.iter() if element.get("id"))


def entries(part: Part, numbers: Mapping[str, int]) -> list[dict[str, object]]:
    """The lines of the table of contents: groups as headings, pages with the number of the sheet on which each begins."""
    lines: list[dict[str, object]] = []
    group: tuple[str, ...] = ()
    for page in part.pages:
        inner = page.trail[1 + part.key.count("-") :]
        if inner and inner != group:
            lines.append({"heading": ": ".join(inner)})
        group = inner
        key = place(page.path)
        lines.append({"title": page.title, "id": key, "number": numbers.get(key, 0), "level": 1 if inner else 0})
    return lines
