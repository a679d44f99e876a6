"""A treatment's effect or drop-out that names a trial's result has the same numbers as that result."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.drop_out import DropOut
from ..records.numbers import EventCount, GroupMean
from ..records.result import Result
from ..records.treatment_effect import TreatmentEffect
from ..site import Site
from .check import Check, problem

_Key = tuple[str, float | int | str, float | int | str]


def run(site: Site) -> Iterator[Problem]:
    """A problem at each count or mean that none of the named results holds."""
    results = site.data.of("results", Result)
    for entry in site.data:
        record = entry.record
        if isinstance(record, TreatmentEffect | DropOut) and record.results:
            held = {_key(value) for id_ in record.results if id_ in results for value in results[id_].arms.values()}
            yield from _of(entry, held, record.results)


def _of(entry: Entry, held: set[_Key | None], named: list[str]) -> Iterator[Problem]:
    for path, part in entry.parts:
        key = _key(part)
        if key and held and key not in held:
            found = f"{key[1]} and {key[2]}, not in {', '.join(named)}"
            repair = "read the source again and correct the record that is wrong"
            yield problem("numbers-agree", entry, path, "two records give different numbers", found, repair)


def _key(value: object) -> _Key | None:
    if isinstance(value, EventCount):
        return "count", value.events, value.n
    return ("mean", value.mean, value.n) if isinstance(value, GroupMean) else None


CHECK = Check(
    "numbers-agree", "The same trial must not have two sets of numbers on one site.", run, Decision.ONE_RECORD
)
