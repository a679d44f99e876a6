"""What is overdue for checking, which exceptions to rules have expired, and what of both stops a release, in words."""

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


def late_exceptions(root: Path, day: str) -> list[str]:
    """A line for each exception to a rule that expired before ``day``, the longest expired first."""
    sys.path.insert(0, str(root / "hooks"))
    from dossier.exceptions import expired, load_exceptions

    return expired(load_exceptions(root), day)


def tell(root: Path, day: str) -> None:
    """One line when anything is overdue, one when an exception has expired, and where the list is."""
    if late := late_facts(root, day):
        from dossier.overdue import summary

        say(f"{summary(late)}. The list: python3 scripts/overdue.py")
    if old := late_exceptions(root, day):
        say(f"{number_expired(old)}. The list: python3 scripts/overdue.py")


def number_expired(late: list[str]) -> str:
    """``1 exception to a rule expired``."""
    return f"{len(late)} exception{'' if len(late) == 1 else 's'} to a rule expired"


def held_up(root: Path, day: str) -> bool:
    """Whether overdue facts of safety or law, or expired exceptions, stand against a release; each is printed with its place."""
    held = [fact for fact in late_facts(root, day) if fact.gate]
    old = late_exceptions(root, day)
    for line in [*map(str, held), *old]:
        say(line)
    if held:
        say(f"No release: read {len(held)} place(s) again in their sources, and write the day in 'checked:'.")
    if old:
        say(f"No release: judge {len(old)} exception(s) again; take out what is wrong by now, or set 'until:' anew.")
    return bool(held or old)
