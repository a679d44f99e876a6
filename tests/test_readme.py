"""The README leads to places that exist, and names every command."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PLACES = ("", "hooks/dossier/")
"""Where a path of the README may begin: at the root, or in the core, when the cell before it names that."""


def test_paths_exist() -> None:
    """Files and folders between backticks, but for what a build makes."""
    named = {
        path for path in re.findall(r"`([\w./-]+/[\w./-]*|[\w-]+\.(?:py|yml))`", README) if not path.startswith("site")
    }
    assert len(named) > 20
    missing = {path for path in named if not any((ROOT / place / path).exists() for place in PLACES)}
    assert missing - {"serve.py"} == set()


def test_links_lead_to_files() -> None:
    """Those without an address."""
    links = [target for target in re.findall(r"\]\(([^)]+)\)", README) if "://" not in target]
    assert links
    assert [target for target in links if not (ROOT / target).is_file()] == []


def test_every_command_is_named() -> None:
    """A command that nobody knows of is not used; helpers begin with an underscore."""
    commands = {file.name for file in (ROOT / "scripts").glob("*.py") if not file.name.startswith("_")}
    assert {name for name in commands if f"scripts/{name}" not in README} == set()


def test_licenses_say_what_the_pages_say() -> None:
    """MIT for code; CC BY 4.0 for text and data, as every exported file says."""
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n")
    assert "SPDX identifier:      CC-BY-4.0" in (ROOT / "LICENSE-DATA").read_text(encoding="utf-8")
    assert "license: CC-BY-4.0\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
