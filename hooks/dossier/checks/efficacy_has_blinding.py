"""Every trial with a result on symptoms has a blinding check, if only one that says 'not reported'."""

from __future__ import annotations

from collections.abc import Iterator

from ..blinding_of import blinding_of
from ..decisions import Decision
from ..problems import Problem
from ..records.result import Result
from ..site import Site
from .check import Check, problem

_NOT_EFFICACY = {"drop-out", "other"}


def run(site: Site) -> Iterator[Problem]:
    """A problem at the first result of each trial that has none."""
    told: set[str] = set()
    for id_, result in site.data.of("results", Result).items():
        if result.outcome in _NOT_EFFICACY or result.trial in told or blinding_of(site, result.trial):
            continue
        told.add(result.trial)
        repair = "add a record to docs/data/blinding, with 'status: not reported' if that is so"
        wrong = f"no blinding check covers the trial '{result.trial}'"
        yield problem("efficacy-has-blinding", site.data.entries["results"][id_], ("trial",), wrong, "", repair)


CHECK = Check(
    "efficacy-has-blinding", "Who guessed their group stands beside every efficacy figure.", run, Decision.BOTH_SIDES
)
