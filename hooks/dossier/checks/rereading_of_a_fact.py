"""A second reading names a fact that is there, and says that it was made only when its place was read that day."""

from __future__ import annotations

from collections.abc import Iterator

from ..bound_value import BoundError, follow
from ..datasets import Datasets, Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.rereading import Rereading
from ..site import Site
from .check import Check, problem

_ID = "rereading-of-a-fact"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each fact that is nowhere, and at each outcome that the days contradict."""
    for id_, reading in site.data.of("rereadings", Rereading).items():
        entry = site.data.entries["rereadings"][id_]
        yield from _lost(site.data, entry, reading)
        yield from _not_read(entry, reading)


def _lost(data: Datasets, entry: Entry, reading: Rereading) -> Iterator[Problem]:
    if reading.fact.split(".")[0] in data.broken:
        return
    try:
        follow(data, reading.fact)
    except BoundError as error:
        yield problem(_ID, entry, ("fact",), error.wrong, reading.fact, error.repair)


def _not_read(entry: Entry, reading: Rereading) -> Iterator[Problem]:
    seen = any(basis.checked == reading.read_on for basis in reading.basis)
    if seen == (reading.outcome == "could not be re-read"):
        wrong = "a place was read that day" if seen else "no place was read that day"
        repair = "give the day of the reading at the place that was read, or the outcome 'could not be re-read'"
        yield problem(_ID, entry, ("outcome",), wrong, f"{reading.outcome}, {reading.read_on}", repair)


CHECK = Check(
    _ID, "A fact must not count as read again when nobody saw its source, or when it has gone.", run, Decision.SOURCED
)
