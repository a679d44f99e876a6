"""A source as a reference: its short label, and its full entry in Vancouver order (authors, title, container, date).

One function per part; the parts are the same for every kind of source, only the container line differs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from textwrap import shorten

from markupsafe import Markup

from ..records.base import MISSING
from ..records.source import Source
from ..site import Site
from .marks import EXPLAINED, WORDS, mark
from .numbers import date

KIND_WORDS = {
    "article": "Journal article", "preprint": "Preprint, not peer reviewed", "registry": "Trial registry", "agency": "Agency",
    "guideline": "Guideline", "law": "Law", "report": "Report", "dataset": "Dataset", "news": "News", "book": "Book", "website": "Website",
}  # fmt: skip
_BETWEEN_PARTS = re.compile("(?<=[^/])/(?=[^/])")
_READ = {
    "whole": "Read whole", "part": "Read in part", "abstract": "Only the abstract was read",
    "record": "Only its bibliographic record was read", "not read": "Not read; known through another source",
}  # fmt: skip


def labels(sources: Mapping[str, Source]) -> dict[str, str]:
    """``Mitchell 2023``, with ``a``, ``b`` behind the year where two would be the same; order of ids decides."""
    plain = {id_: f"{_first_author(source)}{_year(source)}" for id_, source in sorted(sources.items())}
    same: dict[str, list[str]] = {}
    for id_, label in plain.items():
        same.setdefault(label, []).append(id_)
    return {
        id_: label if len(same[label]) == 1 else f"{label}{_suffix(label, same[label].index(id_))}"
        for id_, label in plain.items()
    }


def labels_of(site: Site) -> dict[str, str]:
    """:func:`labels` of all sources, made once a build."""
    if not site.labels:
        site.labels |= labels(site.data.of("sources", Source))
    return site.labels


def _suffix(label: str, index: int) -> str:
    return _letters(index) if label[-1].isdigit() else f" ({_letters(index)})"


def _letters(index: int) -> str:
    return (_letters(index // 26 - 1) if index >= 26 else "") + chr(ord("a") + index % 26)


def _first_author(source: Source) -> str:
    if not source.known_authors:
        return source.known_container or shorten(source.title, 40, placeholder=" …")
    first = source.known_authors[0]
    words = first.split()
    personal = len(words) > 1 and words[-1].isupper() and len(words[-1]) <= 4 and words[-1].isalpha()
    return " ".join(words[:-1]) if personal and source.kind in {"article", "preprint", "book", "dataset"} else first


def _year(source: Source) -> str:
    return ", no date" if source.published in MISSING else f" {source.published[:4]}"


def reference(source: Source) -> Markup:
    """The entry as HTML: marks first, then authors, title, container, date, address, archived copy."""
    parts = [
        _authors(source),
        Markup("<cite>{}</cite>.").format(source.title.rstrip(".")),
        _container(source),
        _address(source),
        archived_copy(source),
    ]
    state = Markup("{} ").format(mark(source.status)) if source.status in WORDS else Markup("")
    return state + Markup(" ").join(part for part in parts if part)


def listed(site: Site, id_: str) -> dict[str, str]:
    """A source as lists of sources show it, made once a build; many pages have the same one."""
    return site.once(("listed", id_), lambda: _listed(site.data.of("sources", Source)[id_]))


def _listed(source: Source) -> dict[str, str]:
    return {"reference": reference(source), "reading": reading(source), "standing": standing(source)}


def _authors(source: Source) -> str:
    if source.authors and not source.known_authors:
        return "Authors not found."
    names = ", ".join(source.known_authors) + (", et al" if source.et_al else "")
    return f"{names.rstrip('.')}." if names else ""


def _container(source: Source) -> str:
    published = "no date" if source.published in MISSING else date(source.published)
    where = "".join([f" {source.volume}" if source.volume else "", f":{source.pages}" if source.pages else ""])
    container = source.known_container or "Where it appeared was not found"
    return f"{container}{where.replace('-', chr(0x2013))}, {published}."


def _address(source: Source) -> Markup:
    address = f"https://doi.org/{source.doi}" if source.doi else source.url
    text = f"doi:{source.doi}" if source.doi else _in_parts(source.url or "")
    return Markup('<a href="{}" rel="external noopener">{}</a>').format(address, text)


def _in_parts(url: str) -> Markup:
    """An address that breaks behind its slashes; browsers would break it anywhere, also within a number."""
    return Markup("/<wbr>").join(_BETWEEN_PARTS.split(url))


def archived_copy(source: Source) -> Markup:
    """The copy in an archive, and whether it is all that is left; nothing without one."""
    if not source.archived:
        return Markup("")
    gone = "the original is gone: " if source.archived.original_gone else ""
    return Markup('({}<a class="archived" href="{}" rel="external noopener">archived copy of {}</a>)').format(
        gone, source.archived.url, date(source.archived.made)
    )


def reading(source: Source) -> str:
    """How far, and where, it was read: a sentence."""
    copy = ", in a copy" if source.access.where == "copy" else ""
    note = f" {source.access.note}" if source.access.note else ""
    return f"{_READ[source.access.extent]}{copy}.{note}"


def standing(source: Source) -> str:
    """What a notice says, or nothing."""
    if not source.notice:
        return ""
    return f"{EXPLAINED[source.status]} {date(source.notice.date)}: {source.notice.says}"
