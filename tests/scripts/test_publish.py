"""What is published is written down, and what a citation led to is kept when its record changes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from small_site import SMALL, changed, write_site

import publish
from dossier.build import load_site
from dossier.published import load_published
from dossier.versions import record_path, versions

CASE = {"replace": {"docs/data/terms/terms.yml": ["Few symptoms are left.", "Hardly any symptoms are left."]}}


def git(root: Path, *arguments: str) -> None:
    """A command in a repository of the test's own."""
    names = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *names, *arguments], cwd=root, check=True, capture_output=True)  # noqa: S607


def test_a_changed_record_leaves_its_earlier_version(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As it was published, read from the history; the list then has the new version, and the check is content."""
    assert publish.check(small) == 1
    assert publish.publish(small, "https://me.org/") == 0
    assert publish.check(small) == 0
    git(small, "init", "-q")
    git(small, "add", "-A")
    git(small, "commit", "-qm", "one")
    before = versions(load_site(small))["terms"]["remission"]
    write_site(small, changed(SMALL, CASE))
    assert publish.check(small) == 1
    assert "0 new and 1 changed" in capsys.readouterr().out
    assert publish.publish(small, "https://me.org/") == 0
    kept = json.loads((small / "docs" / record_path("terms", "remission", before)).read_text(encoding="utf-8"))
    assert (kept["version"], kept["record"]["definition"]) == (before, "Few symptoms are left.")
    assert load_published(small).versions["terms/remission"] == versions(load_site(small))["terms"]["remission"]


def test_an_earlier_version_that_is_in_no_history_is_named(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The list is written all the same, and the command does not end well."""
    ledger = small / "docs/data/published.txt"
    ledger.write_text("terms/remission 0123456789ab\n", encoding="utf-8")
    git(small, "init", "-q")
    git(small, "add", "-A")
    git(small, "commit", "-qm", "one")
    assert publish.publish(small, "") == 1
    assert "terms/remission: its version 0123456789ab is not in the history" in capsys.readouterr().out
