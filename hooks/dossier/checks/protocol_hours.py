"""The hours that a protocol states are the sum of its sessions; the therapists' hours are that times the therapists."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.protocol import Protocol
from ..site import Site
from .check import Check, problem

_RULE = "protocol-hours"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each total that its own sessions do not bear."""
    for id_, protocol in site.data.of("protocols", Protocol).items():
        entry, worked = site.data.entries["protocols"][id_], protocol.worked_hours
        yield from _total(entry, "session_hours", protocol.session_hours, worked, "the sessions times their length")
        count = protocol.therapists
        times = None if worked is None or isinstance(count, str) else worked * count
        yield from _total(entry, "therapist_hours", protocol.therapist_hours, times, "those hours times the therapists")


def _total(entry: Entry, name: str, stated: float | str, worked: float | None, what: str) -> Iterator[Problem]:
    if worked is None and not isinstance(stated, str):
        repair = "give all sessions, their length and the therapists, or write 'not found'"
        yield problem(_RULE, entry, (name,), "a total whose parts are not known", f"{stated:g}", repair)
    elif worked is not None and stated != worked:
        found = stated if isinstance(stated, str) else f"{stated:g}"
        repair = f"write {worked:g}, or correct the sessions"
        yield problem(_RULE, entry, (name,), f"the total is not {what}", f"{found}, but {worked:g}", repair)


CHECK = Check(
    _RULE, "The hours decide what a course costs; figures that nobody can add up circulate.", run, Decision.SUMS_RIGHT
)
