"""A page's HTML made ready to become Markdown: what only a screen needs is taken out, what carries sense is put in words.

It relies on our own HTML, as :mod:`dossier.html_events` does: attributes are quoted, and no link stands in a link.
"""

from __future__ import annotations

import posixpath
import re

from ..identity import address
from ..site import Site
from ..urls import relative_url

LESS, NOTE, FOOT = "\ue000", "\ue001", "\ue002"
"""Signs of no alphabet: for ``<`` in a text, around the number of a footnote, and around that at its head."""

_OUT = re.compile(
    r'<section class="page-sources".*?</section>|<a class="headerlink"[^>]*>.*?</a>|<(button|template|style|script)\b.*?</\1>'
    r'|<input\b[^>]*>|<span\b[^>]*\baria-hidden="true"[^>]*>[^<]*</span>|<a class="more"[^>]*>.*?</a>|<!--.*?-->',
    re.DOTALL,
)
_CITE = re.compile(r'<a class="cite"[^>]*>\[(\d+)\]</a>')
_TERM = re.compile(r'<a class="term"[^>]*>(.*?)</a>', re.DOTALL)
_MARK = re.compile(r'<span class="mark mark-[a-z-]+"[^>]*>(.*?)</span>', re.DOTALL)
_VERDICT = re.compile(r'<span class="verdict\b[^>]*>\s*([^<]*?)\s*</span>')
_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_SAID = re.compile(r"<(title|desc)\b[^>]*>(.*?)</\1>", re.DOTALL)
_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_APART = re.compile(r"<br\s*/?>|</li>\s*<li\b[^>]*>|</p>\s*<p\b[^>]*>")
_HEADED = re.compile(r'<(dt|summary|p class="admonition-title")(?=[\s>])[^>]*>(.*?)</(?:dt|summary|p)>', re.DOTALL)
_ENTRY = re.compile(r"<(/?)d[ld]\b[^>]*>")
_HREF = re.compile(r'\bhref="([^"]*)"')
_OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def prepared(site: Site, src: str, html: str) -> str:
    """The page's text, ready to be turned into Markdown by a program that knows only what all HTML has."""
    text = _SVG.sub(_drawing, _OUT.sub("", html).replace("&lt;", LESS))
    text = _MARK.sub(r"(\1)", _TERM.sub(r"\1", _CITE.sub(rf"{NOTE}\1{NOTE}", text)))
    text = _VERDICT.sub(r"<strong>\1.</strong>", text)
    text = _TABLE.sub(lambda match: _APART.sub("; ", match.group()), text)
    text = _ENTRY.sub(r"<\1div>", _HEADED.sub(r"<p><strong>\2</strong></p>", text))
    return linked(site, src, emphasized(text))


def emphasized(html: str) -> str:
    """Titles of works stand out, as they do on the page."""
    return html.replace("<cite>", "<em>").replace("</cite>", "</em>")


def linked(site: Site, src: str, html: str) -> str:
    """The same with links that hold outside of the page: whole addresses, or the way from the twin's own place."""
    return _HREF.sub(lambda match: f'href="{_way(site, src, match.group(1))}"', html)


def _way(site: Site, src: str, href: str) -> str:
    if _OUTSIDE.match(href):
        return href
    path, mark, anchor = href.partition("#")
    target = _joined(site.url(src), path)
    return (address(site, target) if site.address else relative_url(src, target)) + mark + anchor


def _joined(url: str, path: str) -> str:
    if not path:
        return url
    folder = url if url.endswith("/") or not url else posixpath.dirname(url)
    target = posixpath.normpath(posixpath.join(folder, path))
    return "" if target == "." else target + ("/" if path.endswith(("/", "..", ".")) else "")


def _drawing(match: re.Match[str]) -> str:
    """What a drawing says of itself at its head; what its parts say stands in the table or list beside it."""
    head = match.group().partition("<g")[0]
    said = list(dict.fromkeys(text.strip().rstrip(".") for _, text in _SAID.findall(head)))
    return f"<p>(Drawing: {'. '.join(said)}.)</p>" if said else ""
