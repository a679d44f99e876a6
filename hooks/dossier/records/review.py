"""A review: what was asked, which trials were pooled, what came out and how sure its authors were."""

from __future__ import annotations

from typing import Literal

from .base import CountOrMissing, Id, Missing, Model, PartialDateOrMissing, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .numbers import EffectKind, Interval, PValue


class Estimate(Model):
    """One pooled number."""

    outcome: Text = field("What it is about, at which time.", good="PTSD symptoms after treatment", bad="effect")
    kind: EffectKind = field("What the number is.", good="Hedges' g", bad="g")
    estimate: float = field("The number; ASCII minus.", good=-0.71, bad="0.71 (favors MDMA)")
    interval: Interval | Missing = field("Its 95% interval.", good={"low": -0.95, "high": -0.47}, bad="(-.95, -.47)")
    prediction: Interval | None = field(
        "Its prediction interval.", good={"low": -1.06, "high": -0.37}, bad="wide", default=None
    )
    comparisons: CountOrMissing = field("Comparisons pooled (k).", good=6, bad="six")
    n: CountOrMissing = field("People in the model.", unit="people", good=242, bad="all")
    i2: float | None = field("I2, the share of spread between trials.", unit="%", good=0, bad="low", default=None)
    p: PValue | None = field("Its p value.", good={"relation": "<", "value": 0.001}, bad="sig.", default=None)
    certainty: TextOrMissing = field(
        "Certainty in the review's own word.", good="low", bad="good", default="not reported"
    )
    note: Text | None = field("What qualifies it.", good="Against any control.", bad="ok", default=None)


class Review(Record):
    """A meta-analysis, an overview of reviews, a narrative review or a protocol for one."""

    name: Text = field("Short name.", good="Sevchik 2026 (SYPRES)", bad="the meta-analysis")
    source: Id = field("Id of its main source.", good="sevchik2026", bad="medRxiv")
    kind: Literal[
        "meta-analysis",
        "living meta-analysis",
        "overview of reviews",
        "systematic review",
        "narrative review",
        "protocol",
    ] = field("What it is.", good="living meta-analysis", bad="MA")
    subject: Literal["PTSD", "several conditions", "harms", "treatment effect by subgroup"] = field(
        "What it is about.", good="PTSD", bad="MDMA"
    )
    question: Text = field("What it asked.", good="How much does it change PTSD symptoms?", bad="efficacy")
    trials: list[Id] | Missing = field("Trials it pooled, as far as it names them.", good=["mapp1", "mapp2"], bad="six")
    studies: CountOrMissing = field("Studies it pooled or covered.", good=6, bad="several")
    participants: CountOrMissing = field("People in them.", unit="people", good=286, bad="~300")
    estimates: list[Estimate] = field(
        "Its pooled numbers.", good=[{"estimate": -0.71}], bad="-0.71", default_factory=list
    )
    certainty: TextOrMissing = field("Overall certainty in its own word.", good="low", bad="weak")
    certainty_why: TextOrMissing = field(
        "Why, as it says.", good="Two levels down for indirectness", bad="GRADE", default="not reported"
    )
    risk_of_bias: TextOrMissing = field("Its ratings.", good="5 low, 1 some concerns", bad="fine")
    searched_to: PartialDateOrMissing = field("Last search.", good="2025-11-25", bad="recent")
    registration: TextOrMissing = field(
        "Its own registration.", good="PROSPERO CRD42024584945", bad="yes", default="not reported"
    )
    finding: Text = field(
        "What it found, in plain words with its certainty.",
        good="A moderate to large effect, with low certainty.",
        bad="It works.",
    )
    limits: Text = field("What a reader must bear in mind.", good="All trials were run by the developer.", bad="-")
    discrepancies: list[Discrepancy] = field(
        "Where versions or sources disagree.", good=[], bad="?", default_factory=list
    )
