"""The versions of a layer stand in the order of time, and one ends before the next begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..datasets import Entry
from ..decisions import Decision
from ..of_place import jurisdiction
from ..problems import Problem
from ..records.base import MISSING
from ..records.jurisdiction import LAYERS
from ..records.law_version import LawVersion
from ..site import Site
from .check import Check, problem

_RULE = "law-versions-in-order"
_REPAIR = "write the versions of a layer from the oldest to the newest, each with the day on which it ended"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each version that is open in the middle, ends before it begins, or begins too early."""
    for entry in site.data.entries["jurisdictions"].values():
        for layer in LAYERS:
            yield from _layer(entry, layer, jurisdiction(entry).versions(layer))


def _layer(entry: Entry, layer: str, versions: list[LawVersion]) -> Iterator[Problem]:
    for index, version in enumerate(versions):
        if version.until and _later(version.since, version.until):
            yield problem(_RULE, entry, (layer, index), "ends before it begins", version.until, _REPAIR)
    for index, (earlier, later) in enumerate(pairwise(versions)):
        path = (layer, index + 1)
        if earlier.until is None:
            wrong = "the version before it has no end"
            yield problem(_RULE, entry, path, wrong, "", _REPAIR)
        elif _later(earlier.until, later.since):
            yield problem(_RULE, entry, path, "begins before the one before it ended", later.since, _REPAIR)


def _later(early: str, late: str) -> bool:
    """Whether two days are turned round, as far as both are exact."""
    length = min(len(early), len(late))
    return early not in MISSING and late not in MISSING and early[:length] > late[:length]


CHECK = Check(
    _RULE,
    "A later law is added and the earlier one kept, so that both can be read in the right order.",
    run,
    Decision.LAW_AS_READ,
)
