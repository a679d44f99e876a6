"""All records as one SQLite file."""

from __future__ import annotations

from pathlib import Path

from dossier.database import write_database
from dossier.identity import DATA_NAME, LICENSE_URL

from ._product import Product, Release

BUDGET = 10_000_000


def make(release: Release, folder: Path) -> list[Path]:
    """Write the file; the same release and the same SQLite give the same bytes."""
    target = folder / f"{release.name}.sqlite"
    about = {
        "title": DATA_NAME,
        "version": release.version,
        "commit": release.commit,
        "date": release.date,
        "checked_to": release.checked_to,
        "license": f"CC BY 4.0, {LICENSE_URL}",
        "address": release.url,
    }
    write_database(release.site, target, about)
    return [target]


PRODUCT = Product("sqlite", "all records as one SQLite file, with an index of their words", make, BUDGET)
