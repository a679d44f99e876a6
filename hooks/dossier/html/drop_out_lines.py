"""Drop-out in a line: where it was counted, how many of how many left, and how many left what it was compared with."""

from __future__ import annotations

from ..records.drop_out import DropOut
from ..records.numbers import EventCount, Share
from .numbers import number, show
from .spans import span

SETTINGS: dict[str, str] = {
    "one trial": "One trial",
    "pooled trials": "Pooled trials",
    "routine care": "Routine care",
    "trials and routine care": "Trials and routine care together",
}
"""The setting stands in every line: who leaves a trial says little about who leaves a clinic."""


def drop_out_line(record: DropOut) -> str:
    """``One trial: 1 of 53 (2%); placebo with the same therapy 9 of 51 (18%)``; what was counted is in the name."""
    return f"{SETTINGS[record.setting]}: {'; '.join([left(record), *against_lines(record)])}"


def in_trials(record: DropOut) -> bool:
    """Whether it was counted in trials alone."""
    return record.setting in {"one trial", "pooled trials"}


def left(record: DropOut) -> str:
    """How many left the treatment: a count, a percentage with its interval, or a range."""
    if record.value is None:
        return f"{span(record.range)}%" if record.range else "not reported"
    text = left_value(record.value)
    ends = record.interval
    return f"{text} (95% CI {number(ends.low)} to {number(ends.high)}%)" if ends else text


def against_lines(record: DropOut) -> list[str]:
    """How many left each comparison, by its name."""
    return [f"{item.label} {left_value(item.value)}" for item in record.against]


def left_value(value: EventCount | Share) -> str:
    """A count with its percentage; a percentage with the people that it is a share of, where they are known."""
    if isinstance(value, EventCount):
        known = isinstance(value.events, int) and isinstance(value.n, int)
        return show(value, "full") if known else f"not found, of {number(value.n)}"
    people = "" if isinstance(value.n, str) else f" of {number(value.n)}"
    return f"{show(value)}{people}"
