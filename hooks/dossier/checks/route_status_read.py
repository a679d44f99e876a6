"""The status of an access route was read on a day that one of its sources bears out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.access_route import AccessRoute
from ..records.base import MISSING
from ..site import Site
from .check import Check, problem

RULE = "route-status-read"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each route whose day of reading no source has, or whose page is newer than its reading."""
    for entry in site.data.entries["access-routes"].values():
        route = cast(AccessRoute, entry.record)
        yield from _day(entry, route)
        as_of = route.status_as_of
        if as_of not in MISSING and as_of > route.status_read[: len(as_of)]:
            wrong, found = "the page behind the status is newer than its reading", f"{as_of}, read {route.status_read}"
            yield problem(RULE, entry, ("status_as_of",), wrong, found, "correct one of the two dates")
        if route.status == "open" and not route.conditions:
            wrong, repair = "an open route without a condition", "add conditions:, since no route is open to everyone"
            yield problem(RULE, entry, ("conditions",), wrong, "", repair)


def _day(entry: Entry, route: AccessRoute) -> Iterator[Problem]:
    days = sorted({basis.checked for basis in route.basis_of("status")})
    if route.status_read not in days:
        wrong = "no source of the status was read on this day"
        repair = f"write a day on which one was read ({', '.join(days)}), or add the source that was read then"
        yield problem(RULE, entry, ("status_read",), wrong, route.status_read, repair)


CHECK = Check(
    RULE,
    "A person may travel, pay or hope on the word 'open'; it must say when it was true.",
    run,
    Decision.STATUS_TRAVELS,
)
