"""The real site, built strictly in a process of its own, for the tests that look at it as a whole."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from _file_lock import Held, file_lock

ROOT = Path(__file__).parent.parent
EDITIONS = {"hosted": "mkdocs.yml", "offline": "mkdocs-offline.yml"}
_OWN = {"SITE_URL", "REPO_URL", "EDIT_URI", "SITE_VERSION", "PYTHONHASHSEED"}
VERSION = "v0-test"
"""What every edition is called here, so that a copy without the history gives the same bytes as the tree."""


def build_edition(edition: str, target: Path, root: Path = ROOT, **variables: str) -> Path:
    """Build an edition of the tree at ``root`` into ``target`` and give that back.

    Of the site's own variables only ``variables`` are set, whatever this machine has.
    """
    config = os.fspath(root / EDITIONS[edition])
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "--strict", "-q", "-f", config, "-d", os.fspath(target)]
    env = {name: value for name, value in os.environ.items() if name not in _OWN}
    env |= {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "NO_COLOR": "1", "SITE_VERSION": VERSION, **variables}
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def build_once(edition: str, target: Path) -> Path:
    """As :func:`build_edition`, unless a test run beside this one has built it already or is at it."""
    while True:
        try:
            with file_lock(target.with_suffix(".lock")):
                if not target.is_dir():
                    build_edition(edition, target.with_suffix(".new")).rename(target)
                return target
        except Held:
            time.sleep(0.2)


def page_files(folder: Path) -> list[str]:
    """All pages of a built edition, as paths below it."""
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))


def page_of(edition: str, src: str) -> str:
    """The file of a page in an edition: ``research/results.md`` is ``research/results/index.html`` in the hosted one."""
    stem = src.removesuffix(".md")
    plain = edition == "offline" or stem == "index" or stem.endswith("/index")
    return f"{stem}.html" if plain else f"{stem}/index.html"
