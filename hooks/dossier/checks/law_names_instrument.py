"""A layer of the law that says something names its instrument, says it in a sentence, and shows where it was read."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..of_place import jurisdiction
from ..problems import Problem
from ..records.base import MISSING
from ..records.jurisdiction import LAYERS, state_of
from ..records.law_version import ABSENT, LawVersion
from ..site import Site
from .check import Check, problem

_RULE = "law-names-instrument"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each version that claims a state of the law without what it rests on, or the other way round."""
    for entry in site.data.entries["jurisdictions"].values():
        for layer in LAYERS:
            for index, version in enumerate(jurisdiction(entry).versions(layer)):
                for name, repair in _lacks(version):
                    wrong = f"'{state_of(version)}' {'with' if state_of(version) in ABSENT else 'without'} '{name}'"
                    yield problem(_RULE, entry, (layer, index), wrong, "", repair)


def _lacks(version: LawVersion) -> Iterator[tuple[str, str]]:
    said = {"says": version.says, "instrument": version.instrument not in MISSING, "basis": version.basis}
    if state_of(version) in ABSENT:
        yield from ((name, "leave it out, or give the state that it shows") for name, there in said.items() if there)
    else:
        repair = "add it, or write 'status: not read'"
        yield from ((name, repair) for name, there in said.items() if not there)


CHECK = Check(
    _RULE,
    "Nobody can look up a law that is not named, nor check a sentence without its place.",
    run,
    Decision.LAW_AS_READ,
)
