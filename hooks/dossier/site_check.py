"""Every internal link and anchor of the built site resolves to one place, and no page asks for anything from elsewhere.

One pass of the standard library's parser over each page; MkDocs itself does not look into generated HTML.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .problems import Problem

_LINKS = {"a": "href", "area": "href"}
_REQUESTS = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
}
_RENAME = "give the table or chart another 'id:', or the heading one of its own: ## Heading {#another-id}"


@dataclass
class _Page:
    ids: set[str] = field(default_factory=set)
    doubled: list[tuple[str, int]] = field(default_factory=list)
    links: list[tuple[str, int]] = field(default_factory=list)
    requests: list[tuple[str, int]] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = _Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        line = self.getpos()[0]
        self._note_id(found.get("id", ""), line)
        if tag in _LINKS and "href" in found:
            self.page.links.append((found["href"], line))
        request = found.get(_REQUESTS[tag]) if tag in _REQUESTS else found.get("href") if _loads(tag, found) else None
        if request:
            self.page.requests.append((request, line))

    def _note_id(self, id_: str, line: int) -> None:
        if id_ in self.page.ids:
            self.page.doubled.append((id_, line))
        elif id_:
            self.page.ids.add(id_)


def _loads(tag: str, attributes: dict[str, str]) -> bool:
    return tag == "link" and not {"canonical", "alternate", "next", "prev", "license"} & set(
        attributes.get("rel", "").split()
    )


def check_site(root: Path, site_url: str = "") -> list[Problem]:
    """Problems of every page below ``root``; absolute links to ``site_url`` count as internal."""
    pages = {file.relative_to(root).as_posix(): _read(file) for file in sorted(root.rglob("*.html"))}
    return [problem for name, page in pages.items() for problem in _check(root, name, page, pages, site_url)]


def _read(file: Path) -> _Page:
    reader = _Reader()
    reader.feed(file.read_text(encoding="utf-8"))
    return reader.page


def _check(root: Path, name: str, page: _Page, pages: dict[str, _Page], site_url: str) -> list[Problem]:
    wrong = [_link_problem(root, name, href, pages, site_url) for href, _ in page.links] if name != "404.html" else []
    lines = [line for _, line in page.links]
    found = [
        Problem(f"site/{name}", line, 1, "broken-link", message, "", "mend the link or the page that it leads to")
        for line, message in zip(lines, wrong, strict=False)
        if message
    ]
    found += [
        Problem(f"site/{name}", line, 1, "id-taken", f"the id '{id_}' stands twice on this page", "", _RENAME)
        for id_, line in page.doubled
    ]
    return found + [
        Problem(
            f"site/{name}",
            line,
            1,
            "outside-request",
            f"the page loads {url}",
            "",
            "serve the file from the site itself",
        )
        for url, line in page.requests
        if urlsplit(url).netloc and not (site_url and url.startswith(site_url))
    ]


def _link_problem(root: Path, name: str, href: str, pages: dict[str, _Page], site_url: str) -> str:
    if site_url and href.startswith(site_url):
        href = posixpath.relpath(href.removeprefix(site_url) or ".", posixpath.dirname(name) or ".")
    parts = urlsplit(href)
    if parts.scheme or parts.netloc:
        return ""
    path = unquote(parts.path)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
    if path.endswith("/") or target == "." or (path and (root / target).is_dir()):
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    if target not in pages:
        return "" if (root / target).is_file() else f"'{href}' leads to no file"
    anchor = unquote(parts.fragment)
    known = not anchor or anchor in pages[target].ids or anchor.startswith("__")
    return "" if known else f"'{href}' leads to no place on that page"
