"""A treatment of which no effect is held says so; one that is held for guidelines alone is named by a guideline."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..of_treatment import effects_of, positions_of
from ..problems import Problem
from ..records.treatment import Treatment
from ..site import Site
from .check import Check, problem

GUIDELINES = "named by guidelines only"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each treatment whose scope or gaps do not fit what is held of it."""
    for id_, treatment in site.data.of("treatments", Treatment).items():
        entry, effects = site.data.entries["treatments"][id_], effects_of(site, id_)
        if treatment.scope == GUIDELINES and effects:
            wrong, repair = (
                f"'{GUIDELINES}', but effects are held",
                "write 'scope: treatment', and what its effects show",
            )
            yield problem("treatment-without-effect", entry, ("scope",), wrong, effects[0].id, repair)
        elif treatment.scope == GUIDELINES and not positions_of(site, id_):
            wrong, repair = (
                f"'{GUIDELINES}', but no guideline names it",
                "add its guideline position, or take the treatment away",
            )
            yield problem("treatment-without-effect", entry, ("scope",), wrong, "", repair)
        elif (
            treatment.scope != GUIDELINES
            and not effects
            and not any(gap.startswith("Effect") for gap in treatment.gaps)
        ):
            repair = "add its effects, or write under 'gaps:' an entry that begins with 'Effect'"
            yield problem(
                "treatment-without-effect", entry, (), "no effect is held, and the record does not say so", "", repair
            )


CHECK = Check(
    "treatment-without-effect",
    "A block without figures reads like a treatment that does nothing, or like one that needs no proof.",
    run,
    Decision.BOTH_SIDES,
)
