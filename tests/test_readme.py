"""The README and the papers beside it lead to places that exist; it names every command."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAPERS = sorted(file.name for file in ROOT.glob("*.md"))
PLACES = ("", "hooks/dossier/", ".github/workflows/")
"""Where a path of a paper may begin: at the root, in the core when the cell before it names that, or, in the table of workflows, there."""
BRANCHES = "proposed/"
"""Begins the names of branches that workflows write."""


@pytest.mark.parametrize("paper", PAPERS)
def test_paths_exist(paper: str) -> None:
    """Files and folders between backticks, but for what a build makes."""
    text = (ROOT / paper).read_text(encoding="utf-8")
    named = {
        path
        for path in re.findall(r"`([\w./-]+/[\w./-]*|[\w-]+\.(?:py|yml))`", text)
        if not path.startswith(("site", BRANCHES))
    }
    assert len(named) > 20 or paper != "HACKING.md"
    missing = {path for path in named if not any((ROOT / place / path).exists() for place in PLACES)}
    assert missing - {"serve.py"} == set()


@pytest.mark.parametrize("paper", [*PAPERS, ".github/pull_request_template.md"])
def test_links_lead_to_files(paper: str) -> None:
    """Those without an address."""
    text = (ROOT / paper).read_text(encoding="utf-8")
    links = [target.partition("#")[0] for target in re.findall(r"\]\(([^)]+)\)", text) if "://" not in target]
    assert links or paper.startswith(".github/")
    assert [target for target in links if target and not (ROOT / target).is_file()] == []


def test_every_command_is_named() -> None:
    """A command that nobody knows of is not used; helpers begin with an underscore."""
    commands = {file.name for file in (ROOT / "scripts").glob("*.py") if not file.name.startswith("_")}
    assert {name for name in commands if f"scripts/{name}" not in README} == set()


def test_licenses_say_what_the_pages_say() -> None:
    """MIT for code; CC BY 4.0 for text and data, as every exported file says."""
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n")
    assert "SPDX identifier:      CC-BY-4.0" in (ROOT / "LICENSE-DATA").read_text(encoding="utf-8")
    assert "license: CC-BY-4.0\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
