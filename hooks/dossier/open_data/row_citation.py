"""How to cite a record of this site, in a version that stays: in words, as CSL-JSON, BibTeX and RIS.

No day of access is in it: the version says what was read. The date is the day on which its places were last checked.
"""

from __future__ import annotations

from typing import Any

from ..datasets import Entry
from ..exports.bibtex import escaped
from ..exports.ris import day, reference
from ..html.record_in_context import record_in_context
from ..identity import DATA_NAME, NAME, address
from ..records.basis import Basis
from ..site import Site
from ..versions import record_path, versions


def newest_check(entry: Entry) -> str:
    """The newest day on which a place behind the record was read; of a record without sources its own day, or nothing."""
    days = [part.checked for _, part in entry.parts if isinstance(part, Basis)]
    return max(days) if days else str(getattr(entry.record, "checked", "") or getattr(entry.record, "date", ""))


def citation(site: Site, entry: Entry) -> dict[str, Any]:
    """All four forms by name."""
    parts = _parts(site, entry)
    return {"text": _text(parts), "csl": _csl(parts), "bibtex": _bibtex(parts), "ris": _ris(parts)}


def _parts(site: Site, entry: Entry) -> dict[str, str]:
    version = versions(site)[entry.dataset][entry.id]
    path = record_path(entry.dataset, entry.id, version)
    return {
        "id": f"{entry.dataset}-{entry.id}-{version}",
        "title": f"{record_in_context(site, entry)} ({entry.dataset}/{entry.id})",
        "version": version,
        "checked": newest_check(entry),
        "url": address(site, path) if site.address else "",
    }


def _text(parts: dict[str, str]) -> str:
    checked = f" Checked {parts['checked']}." if parts["checked"] else ""
    where = f" {parts['url']}" if parts["url"] else ""
    return f"{NAME}. {parts['title']}. {DATA_NAME}, version {parts['version']}.{checked}{where}"


def _csl(parts: dict[str, str]) -> dict[str, Any]:
    issued = [int(part) for part in parts["checked"].split("-")] if parts["checked"] else []
    found = {
        "id": parts["id"],
        "type": "dataset",
        "title": parts["title"],
        "author": [{"literal": NAME}],
        "container-title": DATA_NAME,
        "version": parts["version"],
        "issued": {"date-parts": [issued]} if issued else None,
        "URL": parts["url"],
    }
    return {key: value for key, value in found.items() if value}


def _bibtex(parts: dict[str, str]) -> str:
    fields = {
        "author": f"{{{escaped(NAME)}}}",
        "title": f"{{{escaped(parts['title'])}}}",
        "howpublished": escaped(DATA_NAME),
        "year": parts["checked"][:4],
        "note": f"Version {parts['version']}",
        "url": parts["url"],
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{parts['id']},", *lines, "}", ""])


def _ris(parts: dict[str, str]) -> str:
    tags = [
        ("AU", NAME), ("TI", parts["title"]), ("T2", DATA_NAME), ("ET", parts["version"]), ("PY", parts["checked"][:4]),
        ("DA", day(parts["checked"])), ("UR", parts["url"]), ("ID", parts["id"]),
    ]  # fmt: skip
    return reference("DATA", tags)
