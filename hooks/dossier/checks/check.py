"""What a rule is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..site import Site


@dataclass(frozen=True)
class Check:
    """A rule: its id in messages, why it exists, the function that finds what breaks it, and the decision that it guards."""

    id: str
    why: str
    run: Callable[[Site], Iterable[Problem]]
    decision: Decision


def problem(rule: str, entry: Entry, path: tuple[str | int, ...], wrong: str, found: str, repair: str) -> Problem:
    """A problem at a field of a record."""
    return Problem(*entry.place(*path), rule, wrong, found, repair)
