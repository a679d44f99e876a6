"""``data/records/<dataset>/<id>.json``: a record with its sources, where it is shown, its version, and how to cite it.

Beside it stands ``<id>/<version>.json``, which says the same for as long as the site stands: what a citation leads to.
Only in the hosted edition; the offline one has a file for each dataset.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..datasets import Entry
from ..exports import csl
from ..freshness import due
from ..html.record_in_context import record_in_context
from ..html.references import reference
from ..identity import address, page_address
from ..records.basis import Basis
from ..records.source import Source
from ..site import Site
from ..table_files import LICENSE
from ..versions import record_path, versions
from .page_citations import reference as cited
from .row_citation import newest_check


def files(site: Site) -> dict[str, bytes]:
    """Two files a record, and one for each id that was given up."""
    return dict(_files(site)) if site.directory_urls else {}


def _files(site: Site) -> Iterator[tuple[str, bytes]]:
    for entry in site.data:
        fixed, version = kept_document(site, entry), versions(site)[entry.dataset][entry.id]
        yield record_path(entry.dataset, entry.id, version), written(fixed)
        yield record_path(entry.dataset, entry.id), written(_around(site, entry, fixed))
    for key, gone in site.published.gone.items():
        dataset, _, id_ = key.partition("/")
        now = {"now": address(site, record_path(*gone.now.split("/", 1)))} if gone.now else {}
        document = {"dataset": dataset, "id": id_, "gone": True, "since": gone.since, "why": gone.why, **now}
        yield record_path(dataset, id_), written(document)


def kept_document(site: Site, entry: Entry) -> dict[str, Any]:
    """What a version's own file holds: the record and how to cite it, and nothing that can change around it."""
    return {
        "dataset": entry.dataset,
        "id": entry.id,
        "version": versions(site)[entry.dataset][entry.id],
        "license": LICENSE,
        "record": entry.record.model_dump(exclude_none=True),
        "cite": cited(site, entry),
    }


def _around(site: Site, entry: Entry, fixed: dict[str, Any]) -> dict[str, Any]:
    home = site.home(entry)
    shown = sorted(site.shown.get(entry.id, set()))
    return {
        **{key: value for key, value in fixed.items() if key not in {"record", "cite"}},
        "name": record_in_context(site, entry),
        "address": address(site, record_path(entry.dataset, entry.id)),
        "this_version": address(site, record_path(entry.dataset, entry.id, fixed["version"])),
        "checked": newest_check(entry) or None,
        "check_by": due(entry.dataset, entry.record) or None,
        "page": page_address(site, *home) if home else None,
        "shown_on": [page_address(site, src) for src in shown],
        "schema": address(site, f"data/schema/{entry.dataset}.json"),
        "record": fixed["record"],
        "sources": _sources(site, entry),
        "cite": fixed["cite"],
    }


def _sources(site: Site, entry: Entry) -> list[dict[str, Any]]:
    found: dict[str, list[Basis]] = {}
    for _, part in entry.parts:
        if isinstance(part, Basis):
            found.setdefault(part.source, []).append(part)
            if part.via:
                found.setdefault(part.via, [])
    return [{**_source(site, id_), "places": _places(places)} for id_, places in found.items()]


def _places(places: list[Basis]) -> list[dict[str, Any]]:
    return [place.model_dump(exclude_none=True, exclude_defaults=True, exclude={"source"}) for place in places]


def _source(site: Site, id_: str) -> dict[str, Any]:
    return site.once(("source as data", id_), lambda: _described(site, id_, site.data.of("sources", Source)[id_]))


def _described(site: Site, id_: str, source: Source) -> dict[str, Any]:
    return {
        "id": id_,
        "reference": reference(source).striptags(),
        "status": source.status,
        "record": address(site, record_path("sources", id_)),
        "csl": csl.item(id_, source),
    }


def written(document: dict[str, Any]) -> bytes:
    """JSON with each field on a line of its own, which is many times as fast as to indent all of it."""
    lines = (f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in document.items())
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()
