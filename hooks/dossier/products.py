"""Files that a build writes beside its pages: the tables' rows, the exports, and what is made for programs alone."""

from __future__ import annotations

from pathlib import Path

from .exports import export_files
from .open_data import MADE
from .site import Site


def write_products(site: Site, target: Path) -> None:
    """Write what pages and exports have left, below the built site."""
    files = site.artifacts | export_files(site)
    for make in MADE:
        files |= make(site)
    made: set[Path] = set()
    for name, content in sorted(files.items()):
        file = target / name
        if file.parent not in made:
            file.parent.mkdir(parents=True, exist_ok=True)
            made.add(file.parent)
        file.write_bytes(content)
