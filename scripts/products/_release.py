"""Version, commit and day of a release; a tree without git is told by the newest check of its data."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from dossier.build import load_again
from dossier.freshness import newest_check
from dossier.version import version_of

from ._product import Release


def release_of(root: Path, offline: Path) -> Release:
    """The release that the tree at ``root`` is."""
    site = load_again(root, directory_urls=False, rules=False)
    checked = newest_check(site.data)
    return Release(
        root=root,
        offline=offline,
        site=site,
        version=version_of(root, os.environ),
        commit=_git(root, "rev-parse", "HEAD"),
        date=_day(root) or checked,
        checked_to=checked,
        url=_slash(os.environ.get("SITE_URL", "")),
    )


def _day(root: Path) -> str:
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _git(root, "log", "-1", "--format=%ct")
    return datetime.fromtimestamp(int(epoch), UTC).date().isoformat() if epoch else ""


def _slash(url: str) -> str:
    return url.rstrip("/") + "/" if url else ""


def _git(root: Path, *words: str) -> str:
    if not (root / ".git").exists():
        return ""
    command = ["git", "-C", os.fspath(root), *words]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
