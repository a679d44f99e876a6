"""An estimate lies inside its own interval, and an interval's ends are in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..decisions import Decision
from ..problems import Problem
from ..records.numbers import Interval
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each interval that cannot be right."""
    for entry in site.data:
        for path, part in entry.parts:
            interval = vars(part).get("interval")
            value = _value(part) if interval else None
            if not isinstance(interval, Interval) or not isinstance(value, int | float):
                continue
            if not interval.low <= value <= interval.high:
                wrong = "the interval does not contain its estimate"
                found = f"{value} and {interval.low} to {interval.high}"
                repair = "check the signs and the order of the ends against the source"
                yield problem("interval-contains-estimate", entry, (*path, "interval"), wrong, found, repair)


def _value(part: Any) -> Any:
    return getattr(part, "estimate", getattr(part, "mean", None))


CHECK = Check(
    "interval-contains-estimate",
    "The commonest typing errors are a lost minus sign and swapped ends.",
    run,
    Decision.SUMS_RIGHT,
)
