"""What is overdue for checking, in words: a line after a build, a whole list, and what stops a release."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from _console import say

if TYPE_CHECKING:
    from dossier.overdue import Overdue


def today() -> str:
    """The day by the clock, in universal time; only what is printed depends on it, never what is built."""
    return datetime.now(UTC).date().isoformat()


def late_facts(root: Path, day: str) -> list[Overdue]:
    """Every overdue place below ``root`` on ``day`` (YYYY-MM-DD), the longest overdue first."""
    sys.path.insert(0, str(root / "hooks"))
    from dossier.datasets import load_datasets
    from dossier.overdue import overdue

    return overdue(load_datasets(root), day)


def tell(root: Path, day: str) -> None:
    """One line when anything is overdue, and where the list is."""
    if late := late_facts(root, day):
        from dossier.overdue import summary

        say(f"{summary(late)}. The list: python3 scripts/overdue.py")


def held_up(root: Path, day: str) -> bool:
    """Whether overdue facts of safety or law stand against a release; each is printed with its place."""
    held = [fact for fact in late_facts(root, day) if fact.gate]
    for fact in held:
        say(str(fact))
    if held:
        say(f"No release: read {len(held)} place(s) again in their sources, and write the day in 'checked:'.")
    return bool(held)
