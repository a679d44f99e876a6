"""A harm says how many of how many, in which group of which trial, beside the comparison group, and how it was asked."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..html.arm_values import CONTROLS
from ..html.event_words import EVERYONE, PARTNERS
from ..problems import Problem
from ..records.adverse_event import AdverseEvent
from ..records.base import MISSING
from ..records.trial import Trial
from ..site import Site
from .check import Check, problem

ID = "harm-row"


def run(site: Site) -> Iterator[Problem]:
    """A problem at each adverse event that lacks one of these."""
    trials = site.data.of("trials", Trial)
    for id_, event in site.data.of("adverse-events", AdverseEvent).items():
        entry = site.data.entries["adverse-events"][id_]
        yield from _asked(entry, event)
        yield from _counts(entry, event)
        known = [trials[name] for name in event.trials if name in trials]
        if not event.trials:
            repair = "name the trial in 'trials:', or leave the event out"
            yield problem(ID, entry, ("trials",), "a harm of no trial", "", repair)
        for trial in known:
            yield from _groups(entry, event, trial)


def _asked(entry: Entry, event: AdverseEvent) -> Iterator[Problem]:
    if event.solicited != "not reported" and event.how_asked in MISSING:
        repair = "say in 'how_asked:' how, or write 'solicited: not reported'"
        yield problem(ID, entry, ("how_asked",), "it is said whether people were asked, but not how", "", repair)


def _counts(entry: Entry, event: AdverseEvent) -> Iterator[Problem]:
    if not event.arms:
        yield problem(ID, entry, ("arms",), "a harm without a group", "", "give every group; events may be 'not found'")
    for name, value in event.arms.items():
        if isinstance(value.events, int) and not isinstance(value.n, int):
            repair = "give 'n:', the people who were looked at, or write 'events: not found'"
            yield problem(ID, entry, ("arms", name, "n"), "events without the people they are counted in", "", repair)


def _groups(entry: Entry, event: AdverseEvent, trial: Trial) -> Iterator[Problem]:
    unknown = [name for name in event.arms if name not in {*trial.arms, EVERYONE, PARTNERS}]
    for name in unknown:
        repair = f"use one of: {', '.join([*trial.arms, EVERYONE, PARTNERS])}"
        yield problem(ID, entry, ("arms", name), f"{trial.name} has no group '{name}'", name, repair)
    controls = {name for name, arm in trial.arms.items() if arm.role in CONTROLS}
    compares = set(event.arms) & set(trial.arms) - controls - {EVERYONE}
    if compares and controls and not controls & set(event.arms):
        repair = f"add '{min(controls)}:' with its count, or with 'events: not found'"
        yield problem(ID, entry, ("arms",), "a harm of one group without the comparison group", "", repair)


CHECK = Check(
    ID, "A rate of harm means nothing without its people, its group, and the group beside it.", run, Decision.BOTH_SIDES
)
