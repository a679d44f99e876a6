"""A page as Markdown, with its figures resolved: for programs that read text, and for people who want it plain.

It is made from the rendered text and not from the source, so that it says what the page says. Marks such as
'Second-hand' stay as words, citations become footnotes that say where they were read, and no markup is left.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from html_to_markdown import ConversionOptions, convert

from ..features.page_dates import page_dates
from ..identity import LICENSE_URL, address, page_address
from ..site import Site
from ..urls import relative_url
from .twin_html import FOOT, LESS, NOTE, prepared
from .twin_notes import notes

_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)
_NOTE = re.compile(rf"{NOTE}(\d+){NOTE}")
_FOOT = re.compile(rf"{FOOT}(\d+){FOOT}")
_SPARE = re.compile(r"\n{3,}")
_OPTIONS = ConversionOptions(compact_tables=True, escape_asterisks=True, extract_metadata=False, bullets="-")


def files(site: Site, html: Mapping[str, str]) -> dict[str, bytes]:
    """The twins of all pages, at the paths of their sources; only in the hosted edition."""
    return {src: twin(site, src, text).encode() for src, text in html.items()} if site.directory_urls else {}


def twin(site: Site, src: str, html: str) -> str:
    """The twin of the page at ``src`` whose text is ``html``."""
    body = markdown(prepared(site, src, html) + notes(site, html))
    return "\n\n".join(part for part in (_head(site, src), body) if part) + "\n"


def markdown(html: str) -> str:
    """Prepared HTML as Markdown."""
    text = convert(html, _OPTIONS).content or ""
    plain = "".join(_less(part) for part in _CODE.split(text))
    return _SPARE.sub("\n\n", _FOOT.sub(r"[^\1]:", _NOTE.sub(r"[^\1]", plain))).strip()


def _less(part: str) -> str:
    """``<`` that was text stays text: as it is in code, as an entity elsewhere."""
    return part.replace(LESS, "<" if part.startswith("`") else "&lt;")


def _head(site: Site, src: str) -> str:
    page, dates = site.page(src), page_dates(site, src)
    lines = [
        f"# {_plain(page.title)}",
        f"> {_plain(str(page.meta.get('answers', '')))}" if page.meta.get("answers") else "",
        _plain(str(page.meta.get("description", ""))),
        f"Page: {page_address(site, src)}" if site.address else "",
        f"Facts checked {dates['oldest']} to {dates['newest']}; next check by {dates['next']}." if dates else "",
        f"Version: {site.version}. License: [CC BY 4.0]({LICENSE_URL}).",
        f"Information, not medical or legal advice. [Help now]({_help(site, src)}).",
    ]
    return "\n\n".join(line for line in lines if line)


def _help(site: Site, src: str) -> str:
    return address(site, "help-now/") if site.address else relative_url(src, "help-now/")


def _plain(text: str) -> str:
    return " ".join(text.split()).replace("<", "&lt;").replace("*", r"\*")
