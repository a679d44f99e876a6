"""An adverse event: how many people of each group of a trial had it, how it was looked for, and for how long."""

from __future__ import annotations

from typing import Literal

from .base import Id, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .numbers import EventCount

BodySystem = Literal[
    "any event",
    "muscles and movement",
    "stomach and appetite",
    "skin and temperature",
    "eyes",
    "heart and chest",
    "suicidality",
    "mind and mood",
    "whole body",
]
"""In the order in which a page shows them."""


class AdverseEvent(Record):
    """One kind of event in one trial, or in trials that a review took together; whatever is not known says so."""

    plain: Text = field("The event in plain words.", good="Tight muscles", bad="Hypertonia")
    event: Text = field("The standard term, as the source prints it.", good="Muscle tightness", bad="muscles")
    system: BodySystem = field("What it belongs to.", good="muscles and movement", bad="other")
    trials: list[Id] = field("The trial; several when a review took them together.", good=["mapp1"], bad="phase 3")
    arms: dict[Id, EventCount] = field(
        "People with the event in each group, by the trial's arm ids; 'all' for everyone who took part, 'partners' for "
        "partners who took part. Events that are not known are 'not found', 'not reported' or 'not collected'.",
        good={"mdma": {"events": 29, "n": 46}, "placebo": {"events": 5, "n": 44}},
        bad="63% v 11%",
    )
    counted: Literal["people", "sessions"] = field("What is counted.", good="people", bad="events", default="people")
    severity: Literal[
        "any", "severe", "serious", "serious and due to the drug", "special interest", "death", "not reported"
    ] = field("Which events count.", good="severe", bad="bad")
    window: TextOrMissing = field("When it happened.", good="During 18 weeks of treatment", bad="during")
    solicited: Literal["asked for", "told unasked", "both", "not reported"] = field(
        "Whether people were asked for this event, or told of it unasked.", good="told unasked", bad="yes"
    )
    how_asked: TextOrMissing = field(
        "How it was looked for.", good="Columbia Suicide Severity Rating Scale at each visit", bad="asked"
    )
    compared: Literal[
        "more likely with MDMA", "no significant difference", "not compared", "not applicable"
    ] = field(
        "What an analysis of the groups found, if one was read.", good="more likely with MDMA", bad="more"
    )  # fmt: skip
    derived: Text | None = field("How it was worked out.", good="53 and 46 people", bad="calculated", default=None)
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)
    note: Text | None = field("What qualifies it.", good="Read in a review's table.", bad="ok", default=None)


__all__ = ["AdverseEvent", "BodySystem"]
