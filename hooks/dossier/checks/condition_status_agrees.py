"""What a condition says of its study agrees with the trials that name it."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..html.condition_trials import begun, trials_of
from ..problems import Problem
from ..records.condition import Condition
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each status that the trials do not bear."""
    for id_, condition in site.data.of("conditions", Condition).items():
        trials = trials_of(site, id_)
        wrong = _wrong(condition.status, len(trials), len(begun(trials)))
        if wrong and not site.data.broken:
            found, repair = wrong
            entry = site.data.entries["conditions"][id_]
            yield problem(
                "condition-status",
                entry,
                ("status",),
                f"'{condition.status}' is not what its trials say",
                found,
                repair,
            )


def _wrong(status: str, trials: int, started: int) -> tuple[str, str] | None:
    if status == "studied in trials" and not started:
        return f"named by {trials} trial(s), none has begun", "write 'planned', or add the trial that has begun"
    if status == "planned" and (started or not trials):
        return (
            f"{trials} trials name it, {started} have begun",
            "write 'studied in trials', or 'idea only' without a trial",
        )
    if status in {"only within PTSD trials", "idea only"} and trials:
        return f"named by {trials} trial(s)", "write 'studied in trials' or 'planned'"
    return None


CHECK = Check(
    "condition-status", "A condition that no trial has begun to study must not look studied.", run, Decision.ONE_RECORD
)
