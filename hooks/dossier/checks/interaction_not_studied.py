"""An interaction that nobody studied says so, and claims nothing that follows from it."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.interaction import Interaction
from ..site import Site
from .check import Check, problem

RULE = "interaction-not-studied"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each interaction without evidence that is silent on it, or that knows what follows all the same."""
    for id_, record in site.data.of("interactions", Interaction).items():
        entry = site.data.entries["interactions"][id_]
        if record.evidence == "none" and "not studied" not in record.evidence_says.lower():
            repair = "say in 'evidence_says:' that it was not studied"
            wrong = "no evidence, and the words 'not studied' are missing"
            yield problem(RULE, entry, ("evidence_says",), wrong, record.evidence_says, repair)
        if record.evidence == "none" and record.consequence != "unknown":
            repair = "write 'consequence: unknown', or name the evidence"
            yield problem(RULE, entry, ("consequence",), "a consequence without evidence", record.consequence, repair)
        if record.consequence == "none seen" and record.evidence != "human study":
            repair = "write 'consequence: unknown'; 'none seen' needs a study that looked"
            yield problem(RULE, entry, ("consequence",), "'none seen', but no study looked", record.evidence, repair)


CHECK = Check(
    RULE,
    "Silence beside a medicine's name reads like a promise that nothing happens.",
    run,
    Decision.NOTHING_IS_NOT_ZERO,
)
