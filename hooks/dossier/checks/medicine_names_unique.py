"""A generic or brand name leads to one interaction, so that who looks up a medicine finds all that is said of it."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.interaction import Interaction
from ..site import Site
from .check import Check, problem

RULE = "medicine-names-unique"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each name that another record, or another medicine of the record, has already."""
    taken: dict[str, tuple[Entry, str]] = {}
    for id_, record in site.data.of("interactions", Interaction).items():
        entry = site.data.entries["interactions"][id_]
        for index, medicine in enumerate(record.members):
            for name in medicine.names:
                other, of = taken.setdefault(name.casefold(), (entry, medicine.name))
                if other is not entry or of != medicine.name:
                    found = f"{of} in '{other.id}' ({other.file})"
                    repair = "keep it where a reader would look for it, and take it out of the other"
                    wrong = f"the name '{name}' leads to two medicines"
                    yield problem(RULE, entry, ("members", index), wrong, found, repair)
        if not record.members:
            yield problem(RULE, entry, ("members",), "an interaction without a medicine", "", "name at least one")


CHECK = Check(
    RULE,
    "Two entries for one box of pills: the reader sees one and misses the warning in the other.",
    run,
    Decision.ONE_MEANING,
)
