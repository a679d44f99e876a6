"""An eligibility criterion names the trials that had it, and no trial on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.eligibility_criterion import EligibilityCriterion
from ..records.trial import Trial
from ..site import Site
from .check import Check, problem

RULE = "criterion-names-trials"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each criterion of no trial, of a trial with another drug, or of a trial that had it otherwise too."""
    trials = site.data.of("trials", Trial)
    for entry in site.data.entries["eligibility-criteria"].values():
        record = cast(EligibilityCriterion, entry.record)
        if not record.trials:
            repair = "name the trials in whose criteria it was read; a rule of thumb is not a criterion"
            yield problem(RULE, entry, ("trials",), f"'{entry.id}' names no trial", "", repair)
        for index, id_ in enumerate(record.trials):
            if id_ in trials and trials[id_].substance != "MDMA":
                wrong, found = f"'{id_}' is not a trial of MDMA", trials[id_].substance
                yield problem(RULE, entry, ("trials", index), wrong, found, "leave it out")
        yield from _both_sides(entry, record)


def _both_sides(entry: Entry, record: EligibilityCriterion) -> Iterator[Problem]:
    for index, other in enumerate(record.otherwise):
        both = [id_ for id_ in other.trials if id_ in record.trials]
        if both:
            wrong, repair = (
                f"'{both[0]}' had this criterion and had it otherwise",
                "keep it on one side, or use disputed:",
            )
            yield problem(RULE, entry, ("otherwise", index, "trials"), wrong, "", repair)


CHECK = Check(RULE, "'The trials excluded it' is often one trial; a reader must see which.", run, Decision.SOURCED)
