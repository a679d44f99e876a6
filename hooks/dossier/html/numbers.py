"""Numbers and dates as a reader sees them: U+2212 minus, en dash in ranges, counts before percentages.

``show(value, view)`` is the one way in; each type lists the views it knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..records.base import MISSING
from ..records.conclusion import Vote
from ..records.numbers import Effect, EventCount, GroupMean, Interval, PValue, Share
from ..records.review import Estimate
from ..records.span import Figure, Span
from ..records.treatment_effect import EffectRange
from . import spans

_NEGATIVE = re.compile(r"(?<![\w-])-(?=\d)")
View = Callable[[Any], str]
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def number(value: float | str, digits: int | None = None) -> str:
    """A number for reading: minus sign, thousands with comma; words of absence as they are."""
    if isinstance(value, str):
        return value
    text = f"{value:,.{digits}f}" if digits is not None else f"{value:,}"
    text = text.removesuffix(".0") if digits is None else text
    return text.replace("-", "\N{MINUS SIGN}")


def typographic(text: str) -> str:
    """Text of a record with a true minus sign before its negative numbers; data holds ASCII."""
    return _NEGATIVE.sub("\N{MINUS SIGN}", text)


def interval(value: Interval | str) -> str:
    """``−0.95 to −0.47``; "to" and not a dash, since the ends may be negative."""
    return value if isinstance(value, str) else f"{number(value.low)} to {number(value.high)}"


def p_value(value: PValue) -> str:
    """``p < 0.001``."""
    return f"p {value.relation} {value.value:g}" if value.value >= 1e-4 else f"p {value.relation} {value.value:.4f}"


def percent(value: EventCount, digits: int = 0) -> str:
    """``67%``; not computed when a count is missing or nobody was looked at."""
    if isinstance(value.events, str) or isinstance(value.n, str) or not value.n:
        return "not reported"
    return f"{100 * value.events / value.n:.{digits}f}%"


def out_of(value: EventCount) -> str:
    """``28 of 42``."""
    return f"{number(value.events)} of {number(value.n)}"


def per_hundred(value: EventCount | Share) -> str:
    """``67 in 100``: one denominator for every arm."""
    if isinstance(value, Share):
        return f"{'about ' if value.approximate else ''}{value.percent:.0f} in 100"
    share = percent(value)
    return f"{share.removesuffix('%')} in 100" if share.endswith("%") else share


_FEW = (1, 2, 3, 4, 5, 10, 6, 7, 8, 9)
"""Denominators in the order of how easily they are pictured."""


def in_few(value: EventCount | Share) -> str:
    """``2 in 3``: the first denominator of :data:`_FEW` that is within 2.5 points in 100; ``about`` unless exact."""
    if isinstance(value, Share):
        share, exact = value.percent / 100, not value.approximate
    elif isinstance(value.events, str) or isinstance(value.n, str) or not value.n:
        return "not reported"
    else:
        share, exact = value.events / value.n, True
    for below in _FEW:
        above = round(share * below)
        if abs(above / below - share) <= 0.025 and (above or share == 0):
            same = exact and abs(above / below - share) < 1e-9
            return f"{'' if same else 'about '}{above} in {below}"
    return f"about {round(share * 100)} in 100"


def date(value: str) -> str:
    """``September 14, 2023``, ``September 2023`` or ``2023``."""
    year, *rest = value.split("-")
    if not rest:
        return year
    month = _MONTHS[int(rest[0]) - 1]
    return f"{month} {int(rest[1])}, {year}" if len(rest) > 1 else f"{month} {year}"


def _with_interval(value: Effect | Estimate) -> str:
    text = number(value.estimate)
    return f"{text} (95% CI {interval(value.interval)})" if isinstance(value.interval, Interval) else text


def _mean_full(value: GroupMean) -> str:
    if value.interval:
        return f"{number(value.mean)} (95% CI {interval(value.interval)})"
    spread = [("SD", value.sd), ("SE", value.se)]
    known = [f"{name} {number(amount)}" for name, amount in spread if amount is not None]
    return f"{number(value.mean)} ({known[0]})" if known else number(value.mean)


def _share(value: Share) -> str:
    return f"{'about ' if value.approximate else ''}{number(value.percent)}%"


def _share_of(value: Share) -> str:
    """``33% of 166``, or the share alone when its people are not known."""
    return f"{_share(value)} of {number(value.n)}" if isinstance(value.n, int) else _share(value)


_VIEWS: dict[type, dict[str, View]] = {
    EventCount: {
        "": out_of,
        "full": lambda v: f"{out_of(v)} ({percent(v)})",
        "percent": percent,
        "percent1": lambda v: percent(v, 1),
        "per100": per_hundred,
        "few": in_few,
        "events": lambda v: number(v.events),
        "n": lambda v: number(v.n),
    },
    GroupMean: {
        "": lambda v: number(v.mean),
        "full": _mean_full,
        "size": lambda v: number(abs(v.mean)),
        "sd": lambda v: number(v.sd) if v.sd is not None else "not reported",
        "n": lambda v: number(v.n),
    },
    Share: {"": _share, "full": _share_of, "per100": per_hundred, "few": in_few},
    Effect: {
        "": lambda v: number(v.estimate),
        "full": _with_interval,
        "size": lambda v: number(abs(v.estimate) if not isinstance(v.estimate, str) else v.estimate),
        "p": lambda v: p_value(v.p) if v.p else "not reported",
    },
    Estimate: {"": lambda v: number(v.estimate), "full": _with_interval, "size": lambda v: number(abs(v.estimate))},
    Interval: {"": interval},
    PValue: {"": p_value},
    Vote: {
        "": lambda v: f"{number(v.yes)} to {number(v.no)}",
        "yes": lambda v: number(v.yes),
        "no": lambda v: number(v.no),
    },
    Span: {"": spans.span},
    Figure: {
        "": spans.figure_unit,
        "value": spans.figure_value,
        "full": spans.figure_full,
        "per100": spans.figure_per_hundred,
    },
    EffectRange: {"": spans.effect_range},
    int: {"": number},
    float: {
        "": number,
        "size": lambda v: number(abs(v)),
        "2": lambda v: number(v, 2),
        "1": lambda v: number(v, 1),
        "0": lambda v: number(v, 0),
    },
    str: {"": typographic, "date": date},
}


def views_of(value: Any) -> list[str]:
    """Names of the views that this value knows; empty when it cannot stand in a sentence."""
    return sorted(_VIEWS.get(type(value), {}))


def show(value: Any, view: str = "") -> str:
    """The value in words and digits; :class:`KeyError` when its type or the view is not known."""
    if isinstance(value, str) and value in MISSING:
        return value
    return _VIEWS[type(value)][view](value)
