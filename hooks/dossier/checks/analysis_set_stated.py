"""A result counts the people that its analysis set says: the assessed, or all who were randomized."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.numbers import EventCount
from ..records.result import Result
from ..records.trial import Trial
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each count 'all randomized' whose n is not the arm's; and at a set left open without a note."""
    trials = site.data.of("trials", Trial)
    for id_, result in site.data.of("results", Result).items():
        entry = site.data.entries["results"][id_]
        if result.analysis_set == "not reported" and result.note is None:
            repair = "say in 'note:' what is known of the people counted"
            yield problem(
                "analysis-set", entry, ("analysis_set",), "the analysis set is left open without a note", "", repair
            )
        arms = trials[result.trial].arms if result.trial in trials else {}
        for name, value in result.arms.items() if result.analysis_set == "all randomized" else []:
            randomized = arms[name].randomized if name in arms else None
            if isinstance(value, EventCount) and isinstance(randomized, int) and value.n != randomized:
                found = f"n is {value.n}, {randomized} were randomized"
                repair = "name the set that was counted, or correct n"
                yield problem(
                    "analysis-set", entry, ("arms", name, "n"), "not all randomized are counted", found, repair
                )


CHECK = Check(
    "analysis-set",
    "Leaving out those who dropped out flatters a treatment; the reader must see who is counted.",
    run,
    Decision.BOTH_SIDES,
)
