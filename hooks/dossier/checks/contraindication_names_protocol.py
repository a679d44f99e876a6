"""A contraindication names at least one protocol, or says 'not found' and who else speaks on it."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.contraindication import Contraindication
from ..site import Site
from .check import Check, problem

RULE = "contraindication-names-protocol"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each that names nobody, or one trial twice."""
    for id_, record in site.data.of("contraindications", Contraindication).items():
        entry = site.data.entries["contraindications"][id_]
        if not record.protocols:
            repair = "name the trials that keep people with it out, or write 'protocols: not found'"
            yield problem(RULE, entry, ("protocols",), "no protocol is named", "", repair)
        if record.protocols == "not found" and not record.also:
            repair = "add under 'also:' who says it, or take the record away"
            yield problem(RULE, entry, ("protocols",), "nobody is named who keeps people with it out", "", repair)
        seen: set[str] = set()
        for index, protocol in enumerate(record.protocols if isinstance(record.protocols, list) else []):
            if protocol.trial in seen:
                repair = "join the two into one"
                yield problem(
                    RULE, entry, ("protocols", index, "trial"), "a trial stands twice", protocol.trial, repair
                )
            seen.add(protocol.trial)


CHECK = Check(RULE, "A rule that nobody made sounds like one that everybody follows.", run, Decision.SOURCED)
