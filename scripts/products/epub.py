"""The site as an EPUB 3: every page by section, with its drawings, tables and links, for a phone's or tablet's reader."""

from __future__ import annotations

import posixpath
import uuid
import zipfile
from copy import deepcopy
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import _raw_zip
from _console import Refusal
from dossier.identity import NAME

from . import _cover
from ._book import H, Page, pages_of, relink
from ._book_tables import unfolded
from ._product import Product, Release
from ._split import pieces
from ._styles import plain_css

HERE = Path(__file__).parent
STYLE = "style.css"
BUDGET = 6_000_000
DRAWINGS = ("figures.css", "legal.css", "phases.css", "comparison.css", "conclusions.css", "purpose.css")
"""Sheets of the site that color its drawings; the rest of how a book looks is the reader's."""


def make(release: Release, folder: Path) -> list[Path]:
    """Write the book. The same release gives the same bytes."""
    from ebooklib import epub

    target = folder / f"{release.name}.epub"
    book = epub.EpubBook()
    book.set_identifier(f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, release.name)}")
    book.set_title(NAME)
    book.set_language("en")
    book.add_metadata("DC", "creator", f"Contributors to {NAME}")
    book.add_metadata("DC", "date", release.date)
    book.add_metadata("DC", "rights", "Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/")
    book.add_metadata("DC", "description", f"Version {release.version}. Facts checked up to {release.checked_to}.")
    _accessibility(book)
    _fill(book, release)
    epub.write_epub(str(target), book, {"mtime": datetime.fromisoformat(release.date), "epub3_pages": False})
    if not target.exists():
        raise Refusal("The EPUB was not written; the library gave no reason.")
    _settle(target, release.date)
    return [target]


def _accessibility(book: Any) -> None:
    said = {
        "accessMode": ("textual", "visual"),
        "accessModeSufficient": ("textual",),
        "accessibilityFeature": ("structuralNavigation", "tableOfContents", "alternativeText"),
        "accessibilityHazard": ("none",),
        "accessibilitySummary": ("Every drawing has its numbers in words or in a table.",),
    }
    for name, values in said.items():
        for value in values:
            book.add_metadata(None, "meta", value, {"property": f"schema:{name}"})


def _fill(book: Any, release: Release) -> None:
    from ebooklib import epub

    css = plain_css(release.offline / "assets" / "css", DRAWINGS) + (HERE / "book.css").read_text(encoding="utf-8")
    book.add_item(epub.EpubItem("style", STYLE, "text/css", css))
    cover = epub.EpubItem("cover-image", "cover.svg", "image/svg+xml", _cover.svg(release))
    cover.properties = ["cover-image"]
    book.add_item(cover)
    front = _item("cover", "cover.xhtml", NAME, _cover.front(release, H), "")
    book.add_item(front)
    pages = pages_of(release.offline)
    cut = {page.path: pieces(unfolded(page.article)) for page in pages}
    places = _places(cut)
    chapters = [chapter for page in pages for chapter in _chapters(page, cut[page.path], places, release)]
    for chapter in chapters:
        book.add_item(chapter)
    book.toc = _contents(pages)
    nav = epub.EpubNav(title="Contents")
    book.add_item(nav)
    book.add_item(epub.EpubNcx())
    book.spine = [front, "nav", *chapters]


def _name(path: str, number: int) -> str:
    stem = path.removesuffix(".html")
    return f"{stem}.xhtml" if number == 0 else f"{stem}.part{number + 1}.xhtml"


def _places(cut: dict[str, list[Any]]) -> dict[tuple[str, str], str]:
    """Page and anchor to the file in which it stands; the empty anchor is the page's beginning."""
    found = {}
    for path, parts in cut.items():
        found[path, ""] = _name(path, 0)
        for number, part in enumerate(parts):
            found |= {(path, element.get("id")): _name(path, number) for element in part.iter() if element.get("id")}
    return found


def _chapters(page: Page, parts: list[Any], places: dict[tuple[str, str], str], release: Release) -> list[Any]:
    def resolve(own: str, path: str, anchor: str) -> str:
        here = posixpath.dirname(own) or "."
        if file := places.get((path, anchor)):
            return posixpath.relpath(file, here) + (f"#{anchor}" if anchor else "")
        if file := places.get((path, "")):
            return posixpath.relpath(file, here)
        return release.url + path if release.url else ""

    made = []
    for number, part in enumerate(parts):
        name = _name(page.path, number)
        relink(part, page.path, partial(resolve, name))
        title = page.title if len(parts) == 1 else f"{page.title}, part {number + 1} of {len(parts)}"
        chapter = _item(
            f"p{file_id(name)}", name, title, part, posixpath.relpath(STYLE, posixpath.dirname(name) or ".")
        )
        chapter.properties = ["svg"] if any("svg" in str(element.tag) for element in part.iter()) else []
        made.append(chapter)
    return made


def file_id(name: str) -> str:
    """A file's name as an id of the package."""
    return name.replace("/", "-").removesuffix(".xhtml")


def _item(uid: str, name: str, title: str, article: Any, style: str) -> Any:
    from ebooklib import epub
    from lxml import etree

    text = etree.tostring(_tidy(article), encoding="unicode", with_tail=False)
    link = f'<link rel="stylesheet" type="text/css" href="{style or STYLE}"/>'
    document = (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en" '
        f'xml:lang="en"><head><title>{escape(title)}</title>{link}</head><body>{text}</body></html>\n'
    )
    return epub.EpubItem(uid, name, "application/xhtml+xml", document.encode())


def _tidy(article: Any) -> Any:
    from lxml import etree

    copy = deepcopy(article)
    for link in list(copy.iter(f"{H}a")):
        for name in ("rel", "download"):
            link.attrib.pop(name, None)
        if link.get("href", "").startswith("sms:"):  # no scheme that a book may use; the number stands in the text
            link.tag = f"{H}span"
            del link.attrib["href"]
    etree.cleanup_namespaces(copy)
    return copy


def _contents(pages: tuple[Page, ...]) -> list[Any]:
    """Sections, in them groups, in them pages. A section's own page stands first in it."""
    from ebooklib import epub

    top: list[Any] = []
    for page in pages:
        level = top
        for title in page.trail:
            found = next((entry for entry in level if isinstance(entry, tuple) and entry[0].title == title), None)
            if found is None:
                found = (epub.Section(title, _name(page.path, 0)), [])
                level.append(found)
            level = found[1]
        level.append(epub.Link(_name(page.path, 0), page.title, f"toc-{file_id(_name(page.path, 0))}"))
    return top


def _settle(target: Path, date: str) -> None:
    """Give every entry the release's day, which the library takes from the clock; same bytes on every machine."""
    with zipfile.ZipFile(target) as held:  # the library puts the type of the file first, as the format asks
        packed = [_raw_zip.pack(info.filename, held.read(info)) for info in held.infolist()]
    target.write_bytes(_raw_zip.write(packed, date))


PRODUCT = Product("epub", "the site as a book for a phone, tablet or e-reader (EPUB 3)", make, BUDGET)
