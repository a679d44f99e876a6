"""The links of the real site, by two hands: linkchecker follows them, and the project's own check reads every place."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from real_site import EDITIONS, ROOT, page_files

from dossier.site_check import check_site

SETTINGS = ROOT / "scripts" / "linkcheckerrc"


def linkchecker(folder: Path) -> subprocess.CompletedProcess[str]:
    """What linkchecker says about the edition of files in ``folder``, begun at its home page."""
    _open_to_all(folder)
    command = [sys.executable, "-m", "linkcheck", "-f", str(SETTINGS), "--verbose", "--output=csv"]
    command.append(str(folder / "index.html"))
    env = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def _open_to_all(folder: Path) -> None:
    """Started by root it goes on as the user ``nobody``, who may not look into folders of root's."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        for above in [folder, *folder.parents[:-1]]:
            above.chmod(above.stat().st_mode | 0o055)


def test_linkchecker_finds_nothing(editions: dict[str, Path]) -> None:
    """No broken link and no warning, and it has seen every page: each can be reached from the home page."""
    folder = editions["offline"]
    done = linkchecker(folder)
    lines = [line for line in done.stdout.splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(lines, delimiter=";"))
    assert [(row["parentname"], row["urlname"], row["result"]) for row in rows if row["valid"] != "True"] == []
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    seen = {unquote(urlsplit(row["url"]).path) for row in rows}
    assert [name for name in page_files(folder) if str(folder / name) not in seen] == []


def test_linkchecker_finds_what_is_broken(tmp_path: Path) -> None:
    """Its silence means something."""
    (tmp_path / "index.html").write_text('<!doctype html><title>A</title><a href="gone.html">x</a>', encoding="utf-8")
    done = linkchecker(tmp_path)
    assert done.returncode == 1
    assert "gone.html" in done.stdout


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_link_and_anchor_leads_somewhere(edition: str, editions: dict[str, Path]) -> None:
    """And no page loads anything from elsewhere; the build has asked the same before, of the folder as it was then."""
    assert check_site(editions[edition]) == []
