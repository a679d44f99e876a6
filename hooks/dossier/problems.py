"""A problem in the data or a page: where it is, what is wrong, what was found, and how to repair it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to repair. ``line`` and ``col`` count from 1; ``path`` is relative to the project's root."""

    path: str
    line: int
    col: int
    rule: str
    wrong: str
    found: str
    repair: str
    severity: str = "error"

    def __str__(self) -> str:
        """``path:line:col: [rule] what is wrong. Found: ... Repair: ...``."""
        found = f" Found: {_ended(self.found)}" if self.found else ""
        return f"{self.path}:{self.line}:{self.col}: [{self.rule}] {self.wrong}.{found} Repair: {_ended(self.repair)}"


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


class BuildStopped(Exception):
    """Raised once, after every problem of a run has been collected; ``str()`` is the whole report."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__(report(self.problems))


def report(problems: Iterable[Problem]) -> str:
    """All problems, sorted, one a line, then their number."""
    ordered = sorted(set(problems))
    count = f"{len(ordered)} problem{'' if len(ordered) == 1 else 's'} in {len({p.path for p in ordered})} file(s)"
    return "\n".join([*map(str, ordered), count]) if ordered else "No problems."
