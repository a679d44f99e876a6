"""The whole site in one zip: unpack it anywhere, open START-HERE.html, and nothing is asked for from anywhere."""

from __future__ import annotations

from pathlib import Path

import _raw_zip

from . import _manifest, _scan, _start_page
from ._product import Product, Release

BUDGET = 12_000_000


def make(release: Release, folder: Path) -> list[Path]:
    """Write the zip; ``Refusal`` names every file that would ask for something from elsewhere."""
    files = {file.relative_to(release.offline).as_posix(): file.read_bytes() for file in _files(release.offline)}
    files |= _start_page.files(release)
    files |= _manifest.files(files)
    _scan.refuse_requests(files)
    packed = [_raw_zip.pack(f"{release.name}/{name}", files[name]) for name in sorted(files)]
    target = folder / f"{release.name}-site.zip"
    target.write_bytes(_raw_zip.write(packed, release.date))
    return [target]


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


PRODUCT = Product("site", "the whole site, to open without a connection", make, BUDGET)
