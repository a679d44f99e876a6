"""Every internal link and anchor of the built site resolves to one place, and no page asks for anything from elsewhere.

One pass of two patterns over each page (a parser takes five times as long); MkDocs itself does not look into
generated HTML.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .problems import Problem

_TAG = re.compile(r"<([a-z][a-z0-9-]*)([^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\s(id|href|src|rel)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_PASSED_OVER = re.compile(r"<!--.*?-->|(<(script|style)\b[^>]*>).*?</\2\s*>", re.DOTALL | re.IGNORECASE)
_INK = re.compile(r"[^\n]")
_REQUESTS = {"script", "img", "iframe", "source", "video", "audio", "embed"}
_RENAME = "give the table or chart another 'id:', or the heading one of its own: ## Heading {#another-id}"
_MEND = "mend the link or the page that it leads to"
_SERVE = "serve the file from the site itself"
_NAMED_ONLY = {"canonical", "alternate", "next", "prev", "license"}


@dataclass
class _Page:
    ids: set[str] = field(default_factory=set)
    links: list[tuple[str, int]] = field(default_factory=list)
    requests: list[tuple[str, int]] = field(default_factory=list)
    doubled: list[tuple[str, int]] = field(default_factory=list)


def _read(file: Path) -> _Page:
    """Ids, links and requests with the place of each in the text."""
    page, text = _Page(), _PASSED_OVER.sub(_blank, file.read_text(encoding="utf-8"))
    for tag in _TAG.finditer(text):
        written = tag[2].lower()
        if not ("id" in written or "href" in written or "src" in written):
            continue
        found = {m[1].lower(): unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(tag[2])}
        if found:
            _note(page, tag[1].lower(), found, tag.start())
    return page


def _blank(match: re.Match[str]) -> str:
    """The tag of a script stays; its text, and comments, give way to as much empty space."""
    tag = match[1] or ""
    return tag + _INK.sub(" ", match[0][len(tag) :])


def _note(page: _Page, tag: str, found: dict[str, str], place: int) -> None:
    if "id" in found:
        if found["id"] in page.ids:
            page.doubled.append((found["id"], place))
        page.ids.add(found["id"])
    if tag in {"a", "area"} and "href" in found:
        page.links.append((found["href"], place))
    elif tag in _REQUESTS and found.get("src"):
        page.requests.append((found["src"], place))
    elif tag == "link" and found.get("href") and "alternate" in found.get("rel", "").split():
        page.links.append((found["href"], place))
    elif tag == "link" and found.get("href") and not _NAMED_ONLY & set(found.get("rel", "").split()):
        page.requests.append((found["href"], place))


def check_site(root: Path, site_url: str = "") -> list[Problem]:
    """Problems of every page below ``root``; absolute links to ``site_url`` count as internal."""
    pages = {file.relative_to(root).as_posix(): _read(file) for file in sorted(root.rglob("*.html"))}
    return [problem for name, page in pages.items() for problem in _check(root, name, page, pages, site_url)]


def _check(root: Path, name: str, page: _Page, pages: dict[str, _Page], site_url: str) -> list[Problem]:
    def problem(place: int, rule: str, wrong: str, repair: str) -> Problem:
        line = (root / name).read_text(encoding="utf-8").count("\n", 0, place) + 1
        return Problem(f"site/{name}", line, 1, rule, wrong, "", repair)

    links = [] if name == "404.html" else page.links
    broken = {href: _link_problem(root, name, href, pages, site_url) for href, _ in links}
    outside = [(url, place) for url, place in page.requests if _is_elsewhere(url, site_url)]
    return [
        *(problem(place, "broken-link", broken[href], _MEND) for href, place in links if broken[href]),
        *(
            problem(place, "id-taken", f"the id '{id_}' stands twice on this page", _RENAME)
            for id_, place in page.doubled
        ),
        *(problem(place, "outside-request", f"the page loads {url}", _SERVE) for url, place in outside),
    ]


def _is_elsewhere(url: str, site_url: str) -> bool:
    return bool(urlsplit(url).netloc) and not (site_url and url.startswith(site_url))


def _link_problem(root: Path, name: str, href: str, pages: dict[str, _Page], site_url: str) -> str:
    if site_url and href.startswith(site_url):
        href = posixpath.relpath(href.removeprefix(site_url) or ".", posixpath.dirname(name) or ".")
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return ""
    path = unquote(parts.path)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
    if path.endswith("/") or target == "." or (path and target not in pages and (root / target).is_dir()):
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    if target not in pages:
        return "" if (root / target).is_file() else f"'{href}' leads to no file"
    anchor = unquote(parts.fragment)
    known = not anchor or anchor in pages[target].ids or anchor.startswith("__")
    return "" if known else f"'{href}' leads to no place on that page"
