"""Files that a build writes beside its pages: the tables' rows, and the exports."""

from __future__ import annotations

from pathlib import Path

from .exports import export_files
from .site import Site


def write_products(site: Site, target: Path) -> None:
    """Write what pages and exports have left, below the built site."""
    for name, content in sorted((site.artifacts | export_files(site)).items()):
        file = target / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
