"""A fact 'read itself' needs a source of which something was read."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.basis import Basis
from ..records.source import Source
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each basis that claims a reading which the source denies."""
    sources = site.data.of("sources", Source)
    for entry in site.data:
        for path, basis in entry.parts:
            source = sources.get(basis.source) if isinstance(basis, Basis) else None
            if source and isinstance(basis, Basis) and basis.read == "itself" and source.access.extent == "not read":
                wrong = f"'{basis.source}' was not read, but this fact says it was read itself"
                repair = "write 'read: secondary' and 'via:' with the source that was read"
                yield problem("source-was-read", entry, (*path, "source"), wrong, "", repair)


CHECK = Check(
    "source-was-read", "Second-hand facts must be marked as such wherever they stand.", run, Decision.STATUS_TRAVELS
)
