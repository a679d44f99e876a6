"""What an effect is said to have found, and the sign of its first number, agree."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.treatment_effect import TreatmentEffect
from ..site import Site
from .check import Check, problem

_GOOD = {
    "positive": lambda value: value > 0,
    "negative": lambda value: value < 0,
    "above 1": lambda value: value > 1,
    "below 1": lambda value: value < 1,
}
_CLAIMS = {"better than control": True, "worse than control": False}


def run(site: Site) -> Iterator[Problem]:
    """A problem at each first number that points the other way; ratios and differences are told apart by their kind."""
    for id_, effect in site.data.of("treatment-effects", TreatmentEffect).items():
        first = effect.effect[0] if effect.effect else None
        good, claims = _GOOD.get(effect.favors_treatment), _CLAIMS.get(effect.finding)
        if first is None or good is None or claims is None or isinstance(first.estimate, str):
            continue
        if good(first.estimate) != claims:
            entry = site.data.entries["treatment-effects"][id_]
            found = f"{effect.finding}; {first.estimate:g}, where {effect.favors_treatment} favors the treatment"
            repair = "check sign, 'finding:' and 'favors_treatment:' against the source"
            yield problem(
                "effect-direction", entry, ("effect", 0, "estimate"), "the number says the opposite", found, repair
            )


CHECK = Check(
    "effect-direction",
    "Sources print both signs; a turned one makes a harm look like a benefit.",
    run,
    Decision.SUMS_RIGHT,
)
