"""The arms of a trial side by side: which are treatment, which control, and their values as text."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup, escape

from ..records.numbers import EventCount, GroupMean, Share
from ..records.trial import Trial
from .cells import Cell
from .numbers import show, views_of

CONTROLS = {"low-dose control", "inactive placebo", "other treatment", "waiting"}

SHORT = {
    "full-dose": "MDMA", "medium-dose": "medium dose", "low dose": "low dose", "low-dose control": "low dose",
    "inactive placebo": "placebo",
    "other treatment": "other treatment", "waiting": "waiting", "single arm": "all",
}  # fmt: skip
"""An arm's part in the comparison, as it stands where room is short."""


def is_control(trial: Trial | None, arm: str) -> bool:
    """Whether an arm is what the treatment is compared with."""
    return bool(trial and arm in trial.arms and trial.arms[arm].role in CONTROLS)


def arm_name(trial: Trial | None, arm: str) -> str:
    """The arm's name on the site; its id when the trial does not list it."""
    return trial.arms[arm].name if trial and arm in trial.arms else arm


def arm_short(trial: Trial | None, arm: str) -> str:
    """The arm's part in the comparison in a word or two; its id when the trial does not list it."""
    return SHORT[trial.arms[arm].role] if trial and arm in trial.arms else arm


def value_cell(trial: Trial | None, arms: Mapping[str, EventCount | GroupMean | Share]) -> Cell:
    """One line an arm; the name stands in front when there are several."""
    if not arms:
        return Cell(Markup("not applicable"), "", "not applicable", missing=True)
    several = len(arms) > 1
    names = {arm: f"{arm_name(trial, arm)}: " if several else "" for arm in arms}
    lines = [
        escape(names[arm] + show(value, "full" if "full" in views_of(value) else "")) for arm, value in arms.items()
    ]
    plain = "; ".join(names[arm] + plain_value(value) for arm, value in arms.items())
    return Cell(Markup("<br>").join(lines), _sort(next(iter(arms.values()))), plain)


def _sort(value: EventCount | GroupMean | Share) -> float | str:
    if isinstance(value, EventCount):
        known = isinstance(value.events, int) and isinstance(value.n, int) and value.n
        return int(value.events) / int(value.n) if known else ""
    return value.mean if isinstance(value, GroupMean) else value.percent


def plain_value(value: EventCount | GroupMean | Share) -> str:
    """The value for a CSV file: ASCII, nothing rounded."""
    if isinstance(value, EventCount):
        return f"{value.events}/{value.n}"
    if isinstance(value, Share):
        return f"{'about ' if value.approximate else ''}{value.percent}%"
    spread = [f"{name} {amount}" for name, amount in (("SD", value.sd), ("SE", value.se)) if amount is not None]
    ends = [f"95% CI {value.interval.low} to {value.interval.high}"] if value.interval else []
    return f"{value.mean} ({', '.join([*spread, *ends, f'n {value.n}'])})"
