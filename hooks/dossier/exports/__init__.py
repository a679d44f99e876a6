"""The data for re-users, written beside the pages: each dataset as JSON and CSV, the sources as CSL-JSON and BibTeX."""

from __future__ import annotations

from collections.abc import Callable

from ..site import Site
from . import archive, bibtex, csl, datapackage, dataset_csv, dataset_json, index, ris, schemas

EXPORTS: list[Callable[[Site], dict[str, bytes]]] = [
    dataset_json.files, dataset_csv.files, csl.files, bibtex.files, ris.files, schemas.files, datapackage.files,
    index.files,
]  # fmt: skip
"""Each returns path below the built site to content. A new export is a new file and one line here."""


def export_files(site: Site) -> dict[str, bytes]:
    """All files of all exports, and the archive that holds them; made once a build."""
    if not site.exports:
        site.exports |= {path: content for export in EXPORTS for path, content in export(site).items()}
        site.exports |= archive.files(dict(site.exports))
    return site.exports
