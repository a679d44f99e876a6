"""The first page of a copy: what it is, how old, whether it is whole, and where a newer one is."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import jinja2
from markupsafe import Markup

from dossier.freshness import GATES, check_by
from dossier.records.basis import Basis
from dossier.site import Site

from ._product import Release

PAGE, NOTE = "START-HERE.html", "README.txt"
_HERE = Path(__file__).parent / "start"
_ASSETS = "assets/copy"


def files(release: Release) -> dict[str, bytes]:
    """The page with its style and scripts, the days on which its facts are due, and a note for whoever opens no page."""
    values: dict[str, object] = {"release": release, "drawing": drawing(release.url) if release.url else ""}
    return {
        PAGE: _fill("page.html", values),
        NOTE: _fill("note.txt", values),
        f"{_ASSETS}/due.js": b"window.dossierDue = " + json.dumps(due_days(release.site)).encode() + b";\n",
        **{f"{_ASSETS}/{name}": (_HERE / name).read_bytes() for name in ("start.css", "age.js", "verify.js")},
    }


def due_days(site: Site) -> dict[str, dict[str, int]]:
    """Day to the number of facts that are to be read again by then, of safety, of law and of other matters."""
    found: dict[str, Counter[str]] = {}
    for entry in site.data:
        for _, item in entry.parts:
            if isinstance(item, Basis):
                day = str(check_by(entry.dataset, item))
                found.setdefault(day, Counter())[GATES.get(entry.dataset) or "other"] += 1
    return {day: dict(sorted(counts.items())) for day, counts in sorted(found.items())}


def drawing(address: str) -> Markup:
    """An address as a QR code, in SVG."""
    import segno

    code: str = segno.make(address, error="m", micro=False).svg_inline(
        scale=4, dark="#000", title=f"QR code of {address}", omitsize=True
    )
    return Markup(code)  # noqa: S704 - segno escapes the title, and the rest is its own


def _fill(name: str, values: dict[str, object]) -> bytes:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE),
        autoescape=name.endswith(".html"),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name).render(**values).encode()
