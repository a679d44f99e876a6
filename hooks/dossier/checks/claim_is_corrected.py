"""A claim that is wrong, overstated or outdated comes with what is right, and with a source for it."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.claim import Claim
from ..site import Site
from .check import Check, problem

NEEDS_RIGHT = {"wrong", "overstated", "outdated"}


def run(site: Site) -> Iterator[Problem]:
    """A problem at each such claim without it."""
    for id_, claim in site.data.of("claims", Claim).items():
        if claim.verdict in NEEDS_RIGHT and not claim.right:
            entry, repair = site.data.entries["claims"][id_], "add 'right:' with the figure bound to its record"
            yield problem(
                "claim-is-corrected",
                entry,
                ("verdict",),
                "the claim is refuted and not corrected",
                claim.verdict,
                repair,
            )


CHECK = Check(
    "claim-is-corrected", "Who reads that something is wrong must find what is right beside it.", run, Decision.LEADS_ON
)
