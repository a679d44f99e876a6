"""A count of zero says where its source says zero; silence is 'not reported'."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.numbers import EventCount
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each zero without its place."""
    for entry in site.data:
        for path, part in entry.parts:
            if isinstance(part, EventCount) and part.events == 0 and part.zero_at is None:
                repair = "add 'zero_at:' with the place that says zero, or write 'events: not reported'"
                yield problem(
                    "zero-is-sourced", entry, (*path, "events"), "a zero without a source that says zero", "0", repair
                )


CHECK = Check("zero-is-sourced", "'Not reported' must never turn into zero.", run, Decision.NOTHING_IS_NOT_ZERO)
