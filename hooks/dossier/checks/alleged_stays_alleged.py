"""What is only alleged or reported is told as such: nobody's finding is made out of an accusation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.conduct_event import ConductEvent
from ..site import Site
from .check import Check, problem

RULE = "alleged-stays-alleged"
NEEDS = {"found": {"found", "decided"}, "admitted": {"admitted"}, "disputed": {"denied", "answered"}}
"""Where an event stands to the kinds of statement of which it needs one."""
ATTRIBUTED = re.compile(
    r"\b(?:alleg|accus|report|said|says|say|complain|according|claim|told|question|petition)", re.IGNORECASE
)
"""Words that say that it is somebody's word."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each event that claims more than its statements bear."""
    for id_, event in site.data.of("conduct-events", ConductEvent).items():
        entry, kinds = site.data.entries["conduct-events"][id_], {statement.kind for statement in event.statements}
        needed = NEEDS.get(event.standing)
        if needed and not needed & kinds:
            repair = f"add a statement of the kind {' or '.join(sorted(needed))}, or write 'standing: alleged'"
            yield problem(RULE, entry, ("standing",), f"'{event.standing}', but nobody says so", "", repair)
        if event.standing in {"alleged", "reported"}:
            for name in ("title", "what"):
                if not ATTRIBUTED.search(event[name]):
                    repair = "say whose word it is: alleged, reported, said"
                    yield problem(RULE, entry, (name,), "told as a fact, but nobody has found it", event[name], repair)


CHECK = Check(RULE, "An accusation told as a fact wrongs someone, whichever way it ends.", run, Decision.STATUS_TRAVELS)
