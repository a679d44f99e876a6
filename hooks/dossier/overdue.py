"""Facts whose day of checking has passed. Only what asks by a date uses this: the pages ask the reader's own clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .datasets import Datasets
from .freshness import GATES, check_by
from .records.basis import Basis


@dataclass(frozen=True, order=True)
class Overdue:
    """One place in a source that should have been read again by ``due`` (YYYY-MM-DD); ``gate`` is empty for most."""

    due: str
    dataset: str
    record: str
    source: str
    file: str
    line: int
    gate: str

    def __str__(self) -> str:
        """A line of the report; it begins as a message does, so that an editor leads to the place."""
        held = f" [{self.gate}]" if self.gate else ""
        return f"{self.file}:{self.line}: {self.dataset} '{self.record}', {self.source}: due {self.due}{held}"


def overdue(data: Datasets, day: str) -> list[Overdue]:
    """Every place that was due before ``day`` (YYYY-MM-DD), the longest overdue first."""
    found = []
    for entry in data:
        for path, item in entry.parts:
            by = check_by(entry.dataset, item) if isinstance(item, Basis) else day
            if isinstance(item, Basis) and by < day:
                file, line, _ = entry.place(*path)
                gate = GATES.get(entry.dataset, "")
                found.append(Overdue(by, entry.dataset, entry.id, item.source, file, line, gate))
    return sorted(found)


def summary(late: Iterable[Overdue]) -> str:
    """How many, and how many of them hold up a release: ``12 facts overdue (3 of safety, 1 of law)``."""
    facts = list(late)
    gates = Counter(item.gate for item in facts if item.gate)
    held = ", ".join(f"{count} of {gate}" for gate, count in sorted(gates.items(), reverse=True))
    return f"{len(facts)} {'fact' if len(facts) == 1 else 'facts'} overdue{f' ({held})' if held else ''}"
