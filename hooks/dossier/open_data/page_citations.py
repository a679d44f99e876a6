"""``cite/<page>.ris``, ``.bib`` and ``.csl.json``: every record at home on a page as a reference, and the sources behind it.

A reference to a record leads to the version that is shown; see :mod:`dossier.open_data.row_citation`. Hosted edition only.
"""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from ..datasets import Entry
from ..exports import bibtex, csl, ris
from ..features.page_dates import page_dates
from ..html.release import shown_version
from ..identity import NAME, page_address
from ..records.basis import Basis
from ..records.source import Source
from ..site import BIBLIOGRAPHY, Site
from .row_citation import citation

_FORMS = ("csl", "bibtex", "ris")
SUFFIXES = {"RIS": "ris", "BibTeX": "bib", "CSL-JSON": "csl.json"}
"""What a reader calls a form, to the end of its file's name."""


def stem(src: str) -> str:
    """Where the files of a page stand, without the ends of their names."""
    return f"cite/{src.removesuffix('.md').replace('/', '-')}"


def files(site: Site) -> dict[str, bytes]:
    """Three files for each page on which a record is at home."""
    out: dict[str, bytes] = {}
    for src in site.pages.by_src if site.directory_urls else ():
        if found := _references(site, src):
            out[f"{stem(src)}.ris"] = "".join(item["ris"] for item in found).encode()
            out[f"{stem(src)}.bib"] = "\n".join(item["bibtex"] for item in found).encode()
            out[f"{stem(src)}.csl.json"] = _lines([item["csl"] for item in found])
    return out


def page_citation(site: Site, src: str) -> Markup:
    """The page itself as a reference, in words, as HTML."""
    newest = page_dates(site, src).get("newest")
    checked = f" Facts checked up to {newest}." if newest else ""
    where = f" {page_address(site, src)}" if site.address else ""
    said = Markup("{}. {}. Version {}.{}{}")
    return said.format(NAME, site.page(src).title, shown_version(site), checked, where)


def _references(site: Site, src: str) -> list[dict[str, Any]]:
    """Records in the order of the page's ids, each source once behind the record that needs it first."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in site.at_home_on(src).values():
        found.setdefault((entry.dataset, entry.id), reference(site, entry))
        for _, part in entry.parts:
            if isinstance(part, Basis):
                found.setdefault((BIBLIOGRAPHY, part.source), reference(site, _source(site, part.source)))
    return list(found.values())


def _source(site: Site, id_: str) -> Entry:
    return site.data.entries[BIBLIOGRAPHY][id_]


def reference(site: Site, entry: Entry) -> dict[str, Any]:
    """A record's three forms: a source as what it is, any other record as a row of this site."""
    return site.once(("reference", entry.dataset, entry.id), lambda: _made(site, entry))


def _made(site: Site, entry: Entry) -> dict[str, Any]:
    if isinstance(entry.record, Source):
        forms = (
            csl.item(entry.id, entry.record),
            bibtex.entry(entry.id, entry.record),
            ris.entry(entry.id, entry.record),
        )
        return dict(zip(_FORMS, forms, strict=True))
    return citation(site, entry)


def _lines(items: list[dict[str, Any]]) -> bytes:
    """A list with an item on each line."""
    return ("[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n]\n").encode()
