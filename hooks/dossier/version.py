"""Which version of the project a page shows: a release's name, or else the commit, or else a word that says neither.

The same commit gives the same word on every machine. So tags are not asked: a copy without its history has none.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "SITE_VERSION"
"""Names a release in the environment of a build; whoever makes the release sets it."""
UNKNOWN = "unversioned"
CHANGED = "-changed"
"""Behind the commit when files that it holds have been changed since."""


def version_of(root: Path, environment: Mapping[str, str]) -> str:
    """The version of the tree at ``root``: ``v1.2``, ``0123456789ab``, ``0123456789ab-changed`` or ``unversioned``."""
    return environment.get(VARIABLE, "").strip() or _commit(root) or UNKNOWN


def _commit(root: Path) -> str:
    """The commit of the tree's own repository; a repository around it is another project's."""
    git = shutil.which("git")
    if not git or not (root / ".git").exists():
        return ""
    command = [git, "--no-optional-locks", "-C", str(root), "describe", "--always", "--abbrev=12", "--exclude=*"]
    done = subprocess.run([*command, f"--dirty={CHANGED}"], capture_output=True, text=True, check=False)  # noqa: S603 - git alone
    return done.stdout.strip() if done.returncode == 0 else ""
