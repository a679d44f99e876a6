"""Ranges and figures as a reader sees them: a course of 8 to 15 sessions, 11,537 US dollars a person."""

from __future__ import annotations

from ..records.base import MISSING
from ..records.span import Figure, Span
from ..records.treatment_effect import EffectRange


def span(value: Span) -> str:
    """``8 to 15``, or ``42`` when both ends are equal; "to" and not a dash, as for intervals."""
    return _plain(value.low) if value.low == value.high else f"{_plain(value.low)} to {_plain(value.high)}"


def figure_value(value: Figure) -> str:
    """``25,000 to 30,000`` without its unit; a word of absence as it is."""
    if value.value in MISSING or isinstance(value.value, str):
        return str(value.value)
    ends = [value.value] if value.to is None else [value.value, value.to]
    return " to ".join(_plain(end) for end in ends)


def figure_unit(value: Figure) -> str:
    """``103.2 million US dollars``, ``4.7%``."""
    text = figure_value(value)
    if value.value in MISSING:
        return text
    return f"{text}{'' if value.unit.startswith('%') else ' '}{value.unit}"


def figure_full(value: Figure) -> str:
    """With its 95% interval, where one is printed."""
    if value.low is None or value.high is None:
        return figure_unit(value)
    return f"{figure_unit(value)} (95% CI {_plain(value.low)} to {_plain(value.high)})"


def figure_per_hundred(value: Figure) -> str:
    """``78 in 100`` for a percentage; any other figure stays as it is."""
    counted = isinstance(value.value, float) and value.unit.startswith("%")
    return f"{float(value.value):.0f} in 100" if counted else figure_unit(value)


def effect_range(value: EffectRange) -> str:
    """``0.5 to 0.8``, ``at least 0.8`` or ``at most 0.8``."""
    if value.low is None:
        return f"at most {_plain(value.high or 0)}"
    return f"at least {_plain(value.low)}" if value.high is None else f"{_plain(value.low)} to {_plain(value.high)}"


def _plain(value: float) -> str:
    return f"{value:,}".removesuffix(".0").replace("-", "\N{MINUS SIGN}")
