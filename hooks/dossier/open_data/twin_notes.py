"""The footnotes of a page's twin: each source with its address, how far it was read, and the places that the page cites."""

from __future__ import annotations

import re
from html import escape, unescape

from markupsafe import Markup

from ..html.references import listed
from ..site import Site
from .twin_html import FOOT, LESS, emphasized

_SOURCE = re.compile(r'<li id="source-([a-z0-9-]+)">')
_CITED = re.compile(r'<a class="cite"[^>]*?data-source="([a-z0-9-]+)"(?: data-place="([^"]*)")?')


def notes(site: Site, html: str) -> str:
    """A paragraph each, in the order of the page's own list."""
    text, _, foot = html.partition('<section class="page-sources"')
    places: dict[str, dict[str, None]] = {}
    for source, place in _CITED.findall(text):
        places.setdefault(source, {})[unescape(place)] = None
    listed_ids = enumerate(_SOURCE.findall(foot), 1)
    return "".join(f"<p>{FOOT}{number}{FOOT} {_note(site, id_, places.get(id_, {}))}</p>" for number, id_ in listed_ids)


def _note(site: Site, id_: str, places: dict[str, None]) -> str:
    known = listed(site, id_)
    reference = re.sub(r'<span class="mark[^>]*>(.*?)</span>', r"(\1)", str(known["reference"]))
    cited = escape("; ".join(place for place in places if place), quote=False)
    parts = [
        reference,
        str(Markup("<strong>{}</strong>").format(known["standing"])) if known["standing"] else "",
        escape(known["reading"], quote=False),
        f"Places cited here: {cited}." if cited else "",
    ]
    return emphasized(" ".join(part for part in parts if part).replace("&lt;", LESS))
