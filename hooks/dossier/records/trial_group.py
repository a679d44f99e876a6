"""Where a trial stands among the trials. Each is in one group and only one, so that lists by group add up to all."""

from __future__ import annotations

from typing import Literal, Protocol

TrialGroup = Literal[
    "related compound",
    "stopped",
    "follow-up and access",
    "randomized, PTSD",
    "open-label, PTSD",
    "other condition",
    "ongoing and planned",
]
"""Name of a group, in the order in which :func:`group_of` asks for it."""

_STOPPED = {"terminated early", "withdrawn", "on hold"}
_OVER = {"completed", "closed"}


class Grouped(Protocol):
    """The fields that decide; a trial has them."""

    @property
    def substance(self) -> str: ...  # noqa: D102
    @property
    def status(self) -> str: ...  # noqa: D102
    @property
    def phase(self) -> str: ...  # noqa: D102
    @property
    def condition(self) -> str: ...  # noqa: D102
    @property
    def randomized(self) -> bool | str: ...  # noqa: D102


def group_of(trial: Grouped) -> TrialGroup:
    """The first group whose question the trial answers with yes; "ongoing and planned" when none does."""
    if trial.substance != "MDMA":
        return "related compound"
    if trial.status in _STOPPED:
        return "stopped"
    if trial.phase == "not applicable":
        return "follow-up and access"
    if trial.status not in _OVER:
        return "ongoing and planned"
    if trial.condition != "ptsd":
        return "other condition"
    return "randomized, PTSD" if trial.randomized is True else "open-label, PTSD"
