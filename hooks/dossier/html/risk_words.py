"""Counts and numbers of facts on risk as lines of text."""

from __future__ import annotations

from collections.abc import Sequence

from ..records.numbers import EventCount, Share
from ..records.risk_fact import RiskFact
from .numbers import out_of, percent, show
from .spans import figure_full


def counted(value: EventCount | Share) -> str:
    """``30 of 81 (37%)``, ``23 of 4,719 (0.5%)``; a share with its people where they are known."""
    if isinstance(value, Share):
        return show(value, "full")
    if isinstance(value.events, str) or isinstance(value.n, str):
        return str(value.events)
    small = value.events and percent(value) == "0%"
    return f"{out_of(value)} ({percent(value, 1 if small else 0)})"


def number_lines(fact: RiskFact) -> Sequence[str]:
    """One line a count, then one a figure, each with what it counts."""
    counts = [f"{item.label}: {counted(item.value)}" for item in fact.counts.values()]
    return [*counts, *(f"{item.label}: {figure_full(item)}" for item in fact.figures.values())]
