"""What is said to be measured in people has its study with a number of people and what was found; what is predicted has none."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.interaction import Interaction
from ..site import Site
from .check import Check, problem

RULE = "interaction-has-study"
MEASURED = {"human study", "case reports"}


def run(site: Site) -> Iterator[Problem]:
    """A problem at each interaction whose evidence and studies do not fit."""
    for id_, record in site.data.of("interactions", Interaction).items():
        entry = site.data.entries["interactions"][id_]
        if record.evidence in MEASURED and not record.studies:
            repair = "add 'studies:' with who, how many and what was found, or write 'evidence: mechanism'"
            yield problem(
                RULE, entry, ("evidence",), "evidence from people, but no study is given", record.evidence, repair
            )
        if record.evidence not in MEASURED and record.studies:
            repair = "write 'evidence: human study' or 'case reports'"
            yield problem(RULE, entry, ("evidence",), "a study is given, but not as evidence", record.evidence, repair)
        for index, study in enumerate(record.studies):
            if study.n == 0:
                yield problem(
                    RULE, entry, ("studies", index, "n"), "a study of nobody", "0", "give the number of people"
                )


CHECK = Check(RULE, "Measured and predicted must never look alike.", run, Decision.SOURCED)
