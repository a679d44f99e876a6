"""Counts and numbers of facts on risk as lines of text."""

from __future__ import annotations

from collections.abc import Sequence

from ..records.numbers import EventCount, Share
from ..records.risk_fact import RiskFact
from .numbers import show
from .spans import figure_full


def counted(value: EventCount | Share) -> str:
    """``30 of 81 (37%)``; a share with its people where they are known."""
    known = isinstance(value, EventCount) and isinstance(value.events, int) and isinstance(value.n, int)
    if known or isinstance(value, Share):
        return show(value, "full")
    return str(value.events)


def number_lines(fact: RiskFact) -> Sequence[str]:
    """One line a count, then one a figure, each with what it counts."""
    counts = [f"{item.label}: {counted(item.value)}" for item in fact.counts.values()]
    return [*counts, *(f"{item.label}: {figure_full(item)}" for item in fact.figures.values())]
