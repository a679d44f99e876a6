"""An adverse event's groups as text: whose group, how many of how many, and which group is the comparison."""

from __future__ import annotations

from collections.abc import Iterator

from ..page_context import PageContext
from ..records.adverse_event import AdverseEvent
from ..records.numbers import EventCount
from ..records.trial import Trial
from .arm_values import arm_short, is_control
from .risk_words import counted

EVERYONE, PARTNERS = "all", "partners"
"""Groups that are no arm of a trial: everyone who took part, and partners who took part."""
_NAMES = {EVERYONE: "everyone", PARTNERS: "partners"}


def first_trial(ctx: PageContext, event: AdverseEvent) -> Trial | None:
    """The trial whose arms the groups are named by; trials that were taken together share those names."""
    return ctx.site.data.of("trials", Trial).get(event.trials[0]) if event.trials else None


def has_control(ctx: PageContext, event: AdverseEvent) -> bool:
    """Whether the trial compared groups, even where an event was not counted by group."""
    trial = first_trial(ctx, event)
    return any(is_control(trial, arm) for arm in (trial.arms if trial else []))


def groups(ctx: PageContext, event: AdverseEvent, *, control: bool) -> Iterator[tuple[str, EventCount]]:
    """Short name and count of the groups on one side of the comparison."""
    trial = first_trial(ctx, event)
    for arm, value in event.arms.items():
        if is_control(trial, arm) == control:
            yield group_name(trial, arm), value


def group_name(trial: Trial | None, arm: str) -> str:
    """``MDMA``, ``placebo``, ``partners``; a dose where a trial compared several."""
    if arm in _NAMES:
        return _NAMES[arm]
    doses = [name for name, value in trial.arms.items() if value.dose_mg != 0] if trial else []
    if trial and arm in trial.arms and len(doses) > 1 and arm in doses:
        return trial.arms[arm].name.removesuffix(" with therapy")
    return arm_short(trial, arm)


def count_lines(ctx: PageContext, event: AdverseEvent, *, control: bool) -> list[str]:
    """``29 of 46 (63%)``, with the group in front where one side has several, and what was counted if not people."""
    found = list(groups(ctx, event, control=control))
    several = len(found) > 1 or any(name in _NAMES.values() for name, _ in found)
    return [f"{name + ': ' if several else ''}{counted(value)}{_unit(event, value)}" for name, value in found]


def _unit(event: AdverseEvent, value: EventCount) -> str:
    return "" if event.counted == "people" or isinstance(value.events, str) else f" {event.counted}"
