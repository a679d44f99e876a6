"""A way to treatment outside of trials is borne by the layers: someone may give the drug, and the way is open."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..of_place import jurisdiction
from ..problems import Problem
from ..records.jurisdiction import state_of
from ..site import Site
from .check import Check, problem

OUTSIDE_TRIALS = ("authorized prescriber", "exceptional permit", "special access")
_GIVEN = {"named prescribers only", "on a doctor's request"}


def run(site: Site) -> Iterator[Problem]:
    """A problem at each such route without an open way of its own or of its country."""
    for entry in site.data.entries["jurisdictions"].values():
        place = jurisdiction(entry)
        if place.route in OUTSIDE_TRIALS and not (_open(entry) or _of_country(site, entry)):
            wrong = f"the route is '{place.route}', but no layer in force opens it"
            repair = "add the version of 'compassionate' and of 'prescribing' that does, or change the route"
            yield problem("route-is-borne", entry, ("route",), wrong, "", repair)


def _open(entry: Entry) -> bool:
    place = jurisdiction(entry)
    way, who = place.in_force("compassionate"), place.in_force("prescribing")
    return way is not None and who is not None and state_of(way) == "open" and state_of(who) in _GIVEN


def _of_country(site: Site, entry: Entry) -> bool:
    whole = site.data.entries["jurisdictions"].get(jurisdiction(entry).part_of or "")
    return whole is not None and jurisdiction(whole).route == jurisdiction(entry).route and _open(whole)


CHECK = Check(
    "route-is-borne",
    "A map that shows a way where the law shows none sends people into the void.",
    run,
    Decision.LAW_AS_READ,
)
