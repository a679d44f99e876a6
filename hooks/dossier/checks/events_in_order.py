"""Regulatory events stand in the order of their days, and none lies behind the day on which it was read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.regulatory_event import RegulatoryEvent
from ..site import Site
from .check import Check, problem

RULE = "events-in-order"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each event that stands before an earlier one of its file, or that was read before it happened."""
    files: dict[str, list[tuple[int, Entry]]] = {}
    for entry in site.data.entries["regulatory-events"].values():
        yield from _read_too_early(entry)
        file, line, _ = entry.place()
        files.setdefault(str(file), []).append((line, entry))
    for found in files.values():
        for (_, first), (_, second) in pairwise(sorted(found, key=lambda pair: pair[0])):
            early, late = _event(first).date, _event(second).date
            length = min(len(early), len(late))
            if early[:length] > late[:length]:
                wrong = f"'{second.id}' stands after '{first.id}' and happened before it"
                repair = "move the event to its place by date, or correct the date"
                yield problem(RULE, second, ("date",), wrong, f"{late} after {early}", repair)


def _event(entry: Entry) -> RegulatoryEvent:
    return cast(RegulatoryEvent, entry.record)


def _read_too_early(entry: Entry) -> Iterator[Problem]:
    day, read = _event(entry).date, max(basis.checked for basis in _event(entry).basis)
    if day > read[: len(day)]:
        repair = "check the date; what is only planned is an event of the day on which it was announced"
        yield problem(
            RULE, entry, ("date",), "this event had not happened when it was read", f"{day}, read {read}", repair
        )


CHECK = Check(
    RULE,
    "A history that is told out of order, or that tells the future, misleads about what holds.",
    run,
    Decision.SUMS_RIGHT,
)
