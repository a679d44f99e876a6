"""Facts on risk that are no row of a trial's table: on the body, the mind, misuse, and street drugs beside the clinic."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import Id, Model, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .numbers import EventCount, Share
from .span import Figure

Evidence = Literal[
    "regulator",
    "randomized trial",
    "open-label trial",
    "study of healthy volunteers",
    "review of studies",
    "survey",
    "study of street drugs",
    "case reports",
    "reports by single people",
    "registry or protocol",
]

"""In the order in which a page shows facts on one theme."""

StreetTheme = Literal[
    "what is in it",
    "how much is in it",
    "who is there",
    "other drugs",
    "emergencies",
    "deaths",
    "overheating",
    "how many use it",
]


class Counted(Model):
    """How many of a group, and what is counted."""

    label: Text = field("What is counted, in whom.", good="Sodium below normal, free to drink", bad="group 1")
    value: EventCount | Share = field("The count.", good={"events": 30, "n": 81}, bad="37%")


class RiskFact(Record):
    """One fact, with what kind of evidence it is and what it cannot tell."""

    FIRST: ClassVar[tuple[str, ...]] = ("title", "theme")

    title: Text = field("The fact in a few words.", good="Sodium fell below normal in about a third", bad="Sodium")
    says: Text = field("What was found, in our words.", good="Of 96 volunteers ...", bad="It is dangerous.")
    evidence: Evidence = field("What kind of evidence.", good="regulator", bad="good")
    people: TextOrMissing = field("In whom.", good="96 healthy volunteers", bad="people")
    counts: dict[Id, Counted] = field(
        "Its counts, each with a name for sentences.",
        good={"all": {"label": "Sodium below normal", "value": {"events": 30, "n": 96}}},
        bad="30/96",
        default_factory=dict,
    )
    figures: dict[Id, Figure] = field(
        "Its other numbers, each with a name for sentences.",
        good={"max": {"label": "Highest reading", "value": 42.8, "unit": "°C"}},
        bad="42.8",
        default_factory=dict,
    )
    limits: Text = field("What it cannot tell.", good="Not people with PTSD; a single dose.", bad="-")
    trials: list[Id] = field("Trials it bears on.", good=["mapp1"], bad="phase 3", default_factory=list)
    derived: Text | None = field("How its numbers were worked out.", good="37% of 81", bad="calc", default=None)
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)


class BodyRisk(RiskFact):
    """A fact on the body."""

    theme: Literal[
        "heart", "sodium", "temperature", "heart valves", "liver", "brain", "pregnancy", "laboratory values", "all effects"
    ] = field("Which part of the body.", good="sodium", bad="other")  # fmt: skip


class PsychologicalRisk(RiskFact):
    """A fact on the mind."""

    theme: Literal["suicidality", "the days after", "memory", "lasting difficulties", "impairment", "distress"] = field(
        "What it is about.", good="suicidality", bad="mental"
    )


class MisuseFact(RiskFact):
    """A fact on abuse potential and later use."""

    theme: Literal["what was not collected", "pull of the drug", "use after a trial", "later drinking"] = field(
        "What it is about.", good="use after a trial", bad="addiction"
    )


class StreetContrast(RiskFact):
    """What is known of street drugs, beside what the trials did."""

    theme: StreetTheme = field("What is compared.", good="what is in it", bad="purity")
    supervised: TextOrMissing = field(
        "The same in the trials.", good="A measured amount of known purity", bad="safe", default="not found"
    )


__all__ = ["BodyRisk", "Counted", "Evidence", "MisuseFact", "PsychologicalRisk", "RiskFact", "StreetContrast"]
