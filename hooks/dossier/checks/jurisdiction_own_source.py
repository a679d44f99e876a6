"""A jurisdiction leans on a source of its own: one that speaks of it, and not only what every country shares."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..of_place import jurisdiction
from ..problems import Problem
from ..records.basis import Basis
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each place whose every source stands behind the law of some other country too."""
    users: dict[str, set[str]] = {}
    entries = site.data.entries["jurisdictions"].values()
    for entry in entries:
        for source in _sources(entry):
            users.setdefault(source, set()).add(_country(entry))
    for entry in entries:
        if not any(users[source] == {_country(entry)} for source in _sources(entry)):
            wrong = f"no source speaks of '{entry.id}' alone"
            repair = "add a source of its own, or list the place under unread-places"
            yield problem("jurisdiction-own-source", entry, ("basis",), wrong, "", repair)


def _sources(entry: Entry) -> set[str]:
    return {part.source for _, part in entry.parts if isinstance(part, Basis)}


def _country(entry: Entry) -> str:
    """A country and its parts share their sources."""
    return jurisdiction(entry).part_of or entry.id


CHECK = Check(
    "jurisdiction-own-source",
    "What a treaty asks of all states does not say what the law of one of them is.",
    run,
    Decision.LAW_AS_READ,
)
