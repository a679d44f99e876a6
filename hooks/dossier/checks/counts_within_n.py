"""Events never exceed the people they are counted in, nor a result's people those of the trial's arm."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.adverse_event import AdverseEvent
from ..records.numbers import EventCount
from ..records.result import Result
from ..records.trial import Trial
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each impossible count."""
    for entry in site.data:
        for path, part in entry.parts:
            if (
                isinstance(part, EventCount)
                and isinstance(part.events, int)
                and isinstance(part.n, int)
                and part.events > part.n
            ):
                found, repair = f"{part.events} of {part.n}", "check the two numbers against the source"
                yield problem("counts-within-n", entry, (*path, "events"), "more events than people", found, repair)
        if isinstance(entry.record, Result):
            yield from _within_arms(site, entry.id, entry.record)
        if isinstance(entry.record, AdverseEvent):
            yield from _within_trials(site, entry, entry.record)


def _within_arms(site: Site, id_: str, result: Result) -> Iterator[Problem]:
    trial = site.data.of("trials", Trial).get(result.trial)
    for name, value in result.arms.items() if trial and trial.arms else []:
        entry = site.data.entries["results"][id_]
        arm = trial.arms.get(name) if trial else None
        if arm is None:
            repair = f"use one of: {', '.join(trial.arms if trial else [])}"
            yield problem("counts-within-n", entry, ("arms", name), f"{result.trial} has no arm '{name}'", "", repair)
        elif isinstance(value.n, int) and isinstance(arm.randomized, int) and value.n > arm.randomized:
            found = f"{value.n} in the result, {arm.randomized} randomized"
            repair = "check both against their sources"
            yield problem("counts-within-n", entry, ("arms", name, "n"), "more people than the arm has", found, repair)


def _within_trials(site: Site, entry: Entry, event: AdverseEvent) -> Iterator[Problem]:
    """The people of an event's group are at most those randomized to it in all of its trials together."""
    trials = site.data.of("trials", Trial)
    for name, value in event.arms.items():
        sizes = [
            trials[id_].arms[name].randomized for id_ in event.trials if id_ in trials and name in trials[id_].arms
        ]
        whole = [size for size in sizes if isinstance(size, int)]
        known = bool(whole) and len(whole) == len(event.trials) and event.counted == "people"
        if known and isinstance(value.n, int) and value.n > sum(whole):
            found, repair = f"{value.n} in the event, {sum(whole)} randomized", "check both against their sources"
            yield problem("counts-within-n", entry, ("arms", name, "n"), "more people than the arm has", found, repair)


CHECK = Check(
    "counts-within-n",
    "A share above 100 in 100 is a typing error that a reader would believe.",
    run,
    Decision.SUMS_RIGHT,
)
