"""The zip of the real site, made and unpacked as a reader does: into a folder with spaces that may not be written."""

from __future__ import annotations

import zipfile
from pathlib import Path

from real_site import ROOT, VERSION

from dossier.build import load_site
from dossier.freshness import newest_check
from products import Release, offline_zip

ADDRESS = "https://example.org/evidence/"


def carried(offline: Path, folder: Path) -> Path:
    """The one folder of the zip that is made of the offline edition, unpacked below ``folder``."""
    site = load_site(ROOT, directory_urls=False, rules=False)
    release = Release(ROOT, offline, site, VERSION, "", "2026-11-28", newest_check(site.data), ADDRESS)
    (made,) = offline_zip.make(release, folder)
    assert made.stat().st_size <= offline_zip.BUDGET
    target = folder / "My copy, on a stick"
    with zipfile.ZipFile(made) as opened:
        opened.extractall(target)
    made.unlink()
    (copy,) = target.iterdir()
    for each in [*copy.rglob("*"), copy]:
        each.chmod(0o555 if each.is_dir() else 0o444)
    return copy
