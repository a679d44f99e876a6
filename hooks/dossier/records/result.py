"""A result: one outcome of one trial, at one time, in one set of people, for every arm."""

from __future__ import annotations

from typing import Literal

from .base import Id, Model, NumberOrMissing, Text, field
from .basis import Discrepancy, Record
from .numbers import ArmValue, Effect

AnalysisSet = Literal[
    "assessed", "all randomized", "intention to treat", "per protocol", "completers", "all treated", "not reported"
]
OutcomeKind = Literal[
    "loss of diagnosis",
    "remission",
    "response",
    "symptom change",
    "symptom score",
    "function",
    "depression",
    "drop-out",
    "other",
]


class TimePoint(Model):
    """When it was measured."""

    label: Text = field("In words.", good="18 weeks after baseline, 8 weeks after the last dose", bad="end")
    weeks: NumberOrMissing = field("Weeks after baseline, if known.", unit="weeks", good=18, bad="18 wk")


class Result(Record):
    """What was found, in absolute numbers for every arm."""

    trial: Id = field("Id of the trial.", good="mapp2", bad="MAPP2")
    outcome: OutcomeKind = field("Kind of outcome.", good="loss of diagnosis", bad="remission rate")
    measure: Id = field("Id of the measure.", good="caps-5", bad="CAPS")
    definition: Text = field("What counted, exactly.", good="No longer meets the criteria for PTSD", bad="better")
    importance: Literal["primary", "secondary", "exploratory", "not found"] = field(
        "Its place in the protocol.", good="primary", bad="main"
    )
    time: TimePoint = field("When.", good={"label": "18 weeks", "weeks": 18}, bad="18 weeks")
    analysis_set: AnalysisSet = field("Which people are counted.", good="assessed", bad="ITT?")
    controlled: bool = field(
        "Whether a blinded or randomized comparison still stood at that time.", good=True, bad="mostly"
    )
    arms: dict[Id, ArmValue] = field(
        "The value in each arm, by the trial's arm ids.", good={"mdma": {"events": 37, "n": 52}}, bad="71% v 48%"
    )
    effect: list[Effect] = field(
        "Differences between arms that the source reports.",
        good=[{"kind": "Cohen's d", "estimate": 0.7}],
        bad="d=.7",
        default_factory=list,
    )
    better: Literal["lower", "higher"] = field("Which direction is better for the person.", good="lower", bad="down")
    derived: Text | None = field(
        "How the values were worked out from those of the source, when they were.",
        good="37 and 20 are the only whole numbers that give 71.2% of 52 and 47.6% of 42.",
        bad="calculated",
        default=None,
    )
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)
    note: Text | None = field("What qualifies it.", good="Extracted from a figure.", bad="ok", default=None)
