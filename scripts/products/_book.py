"""The pages as a book takes them: the text of each, parsed as a browser would, without what only a screen can use."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

XHTML = "http://www.w3.org/1999/xhtml"
H = f"{{{XHTML}}}"
HOME = "index.html"
_SCREEN_ONLY = {"headerlink", "toc-short", "table-tools", "js-only"}
_CONTROLS = {"button", "input", "form", "dialog", "script", "select"}
_BOX = "\u2610"
_BREADCRUMB = re.compile(r'<nav class="path".*?</nav>', re.DOTALL)
_NEXT = re.compile(r'<link rel="next" href="([^"]+)">')


@dataclass(frozen=True)
class Page:
    """``path`` below the offline edition; ``trail`` are the titles of the groups in which it stands; ``article`` is lxml's."""

    path: str
    title: str
    trail: tuple[str, ...]
    article: Any

    @property
    def section(self) -> str:
        """The folder at the top; empty for the two pages that stand beside the folders."""
        return self.path.partition("/")[0] if "/" in self.path else ""


@lru_cache(maxsize=1)
def pages_of(offline: Path) -> tuple[Page, ...]:
    """Every page in the order of the menu. Do not change what is in them: products share it."""
    found, path = [], HOME
    while path:
        text = (offline / path).read_text(encoding="utf-8")
        found.append(_page(path, text))
        following = _NEXT.search(text)
        path = target_of(path, html.unescape(following[1]))[0] if following else ""
    return tuple(found)


def target_of(page: str, href: str) -> tuple[str, str]:
    """The path and anchor to which a link on ``page`` leads; an empty path when it leads out of the site."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return "", ""
    folder = posixpath.dirname(page)
    path = posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else page
    return path, unquote(parts.fragment)


def relink(article: Any, page: str, resolve: Callable[[str, str], str]) -> None:
    """Give each link of a (copied) article the address that ``resolve`` has for its path and anchor; without one, no link."""
    for link in list(article.iter(f"{H}a")):
        path, anchor = target_of(page, link.get("href", ""))
        if path:
            address = resolve(path, anchor)
            link.set("href", address)
            if not address:
                link.tag = f"{H}span"
                for name in {"href", "rel", "download"} & set(link.attrib):
                    del link.attrib[name]


def _page(path: str, text: str) -> Page:
    import html5lib

    start, end = text.index("<article"), text.index("</article>") + len("</article>")
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("lxml"), namespaceHTMLElements=True)
    article = parser.parseFragment(text[start:end])[0]
    heading = next(article.iter(f"{H}h1"))
    clean(article)
    return Page(path, " ".join("".join(heading.itertext()).split()), _trail(text), article)


def _trail(text: str) -> tuple[str, ...]:
    found = _BREADCRUMB.search(text)
    names = re.findall(r"<li>(.*?)</li>", found[0], re.DOTALL) if found else []
    return tuple(html.unescape(re.sub("<[^>]+>", "", name)).strip() for name in names[1:])


def clean(article: Any) -> None:
    """Take out what needs a screen or a script; what folds is open on paper and in a book."""
    for element in list(article.iter()):
        if element.get("type") == "checkbox" and element.tag == f"{H}input":
            _draw_box(element)
        if not isinstance(element.tag, str) or _is_for_screens(element):
            _remove(element)
            continue
        for name in [name for name in element.attrib if name.startswith("data-") or name in {"tabindex", "open"}]:
            del element.attrib[name]
        if element.tag in {f"{H}details", f"{H}summary"}:
            role = element.tag.removeprefix(H)
            element.set("class", " ".join([*element.get("class", "").split(), role]))
            element.tag = f"{H}div"
        if element.tag == f"{H}label":
            element.tag = f"{H}span"
            element.attrib.pop("for", None)


def _draw_box(element: Any) -> None:
    """A box to tick, as a drawn one for a pen."""
    element.attrib.clear()
    element.set("class", "box")
    element.tag, element.text = f"{H}span", _BOX


def _is_for_screens(element: Any) -> bool:
    return element.tag.removeprefix(H) in _CONTROLS or bool(_SCREEN_ONLY & set(element.get("class", "").split()))


def _remove(element: Any) -> None:
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)
