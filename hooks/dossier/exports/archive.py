"""``data/all.zip``: every file of the other exports in one, the same to the byte for the same data."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

PATH = "data/all.zip"
_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip can hold, so that two builds agree."""


def files(exported: Mapping[str, bytes]) -> dict[str, bytes]:
    """One file that holds ``exported``, path to content."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in sorted(exported.items()):
            archive.writestr(zipfile.ZipInfo(path, _DATE), content, zipfile.ZIP_DEFLATED)
    return {PATH: out.getvalue()}
