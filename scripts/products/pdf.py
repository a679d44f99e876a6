"""The print edition: one PDF a section, each with title page, contents with page numbers, sources and help at its end.

Chromium prints it from the site's own pages and styles: what stands on paper is what stands on the site. It numbers
sheets, but cannot print a number in another place than its own; so each part is printed twice, first to learn them.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from _console import Refusal, say
from dossier.identity import NAME

from . import _chromium, _paper, _paper_fonts, _pdf_file
from ._book import pages_of
from ._paper_links import Places
from ._paper_parts import Part, parts_of
from ._product import Product, Release

BUDGET = 45_000_000


def make(release: Release, folder: Path) -> list[Path]:
    """Write a file a part. The same release and the same browser give the same bytes."""
    if lack := _paper_fonts.lacking():
        say(lack)
    parts = parts_of(pages_of(release.offline))
    places = Places(parts, release)
    return [make_part(part, places, release, folder) for part in parts]


def make_part(part: Part, places: Places, release: Release, folder: Path) -> Path:
    """Write one file."""
    target = folder / part.file_name(release)
    body = _paper.body_of(part, places)
    with tempfile.TemporaryDirectory() as scratch:
        page, draft = Path(scratch) / "page.html", Path(scratch) / "draft.pdf"
        page.write_text(_paper.document(part, body, {}, release), encoding="utf-8")
        _chromium.print_file(page, draft, final=False)
        numbers = _pdf_file.sheets(draft)
        page.write_text(_paper.document(part, body, numbers, release), encoding="utf-8")
        _chromium.print_file(page, draft)
        if wrong := sorted(name for name, sheet in _pdf_file.sheets(draft).items() if numbers.get(name) != sheet):
            raise Refusal(
                f"{target.name}: the table of contents names another sheet than that of {', '.join(wrong[:3])}."
            )
        _pdf_file.settle(draft, target, f"{part.title}. {NAME}", f"Contributors to {NAME}", release.date)
    return target


PRODUCT = Product("pdf", "the print edition, one section", make, BUDGET, _chromium.missing)
