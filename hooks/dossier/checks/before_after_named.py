"""An effect that compares nobody says so in its own name, so that no table, link or search result can hide it."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..html.control_words import BEFORE_AFTER
from ..problems import Problem
from ..records.treatment_effect import TreatmentEffect
from ..site import Site
from .check import Check, problem

WORDS = ("change within", "no control")


def run(site: Site) -> Iterator[Problem]:
    """A problem at each name of a change over time that has none of the words, and at each name that has them wrongly."""
    for id_, effect in site.data.of("treatment-effects", TreatmentEffect).items():
        entry = site.data.entries["treatment-effects"][id_]
        says = any(word in effect.name.lower() for word in WORDS)
        uncontrolled = effect.control == BEFORE_AFTER
        if uncontrolled and not says:
            repair = f"put '{WORDS[0]} the group' or '{WORDS[1]}' into 'name:'"
            yield problem(
                "before-after-named",
                entry,
                ("name",),
                "nobody was compared, and the name does not say so",
                effect.name,
                repair,
            )
        elif says and not uncontrolled:
            repair = f"correct 'control:' ({effect.control}), or the name"
            wrong = "the name says that nobody was compared, but a control is given"
            yield problem("before-after-named", entry, ("name",), wrong, effect.name, repair)


CHECK = Check(
    "before-after-named",
    "A change within one group is always larger than an effect; beside one it would win every comparison.",
    run,
    Decision.BOTH_SIDES,
)
