"""The version that pages show, and up to when their facts were checked.

The hosted edition says both in words. In a copy one small script says them for all pages: so a new version changes no
page that says the same as before, and an update from copy to copy stays small.
"""

from __future__ import annotations

import json
from pathlib import Path

from markupsafe import Markup, escape

from ..site import Site

FILE = "assets/release.js"
_SCRIPT = Path(__file__).with_name("release.js")
_ELSEWHERE = Markup('<span data-release="version">named on this copy\'s first page</span>')
"""What a reader without script reads."""


def shown_version(site: Site) -> Markup:
    """The version as HTML."""
    return escape(site.version) if site.directory_urls else _ELSEWHERE


def release_files(site: Site, checked: str) -> dict[str, bytes]:
    """The script of a copy, with the day of its newest check; the hosted edition has none."""
    if site.directory_urls:
        return {}
    said = json.dumps({"version": site.version, "checked": checked}, sort_keys=True)
    return {FILE: f"const release = {said};\n{_SCRIPT.read_text(encoding='utf-8')}".encode()}
