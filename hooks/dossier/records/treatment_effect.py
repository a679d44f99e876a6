"""A treatment effect: what a treatment did, against what, in whom. No effect is held without its control condition."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import CountOrMissing, Id, Model, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .numbers import ArmValue, Effect, EffectKind
from .result import AnalysisSet

Control = Literal[
    "waiting list",
    "minimal contact",
    "usual care",
    "passive controls pooled",
    "inactive placebo",
    "placebo with the same therapy",
    "sham procedure",
    "low dose",
    "other drug",
    "active psychotherapy",
    "part of the treatment",
    "active controls pooled",
    "mixed controls pooled",
    "controls differ (indirect)",
    "no control (before-after)",
    "not stated",
]
"""What the treatment was compared with, from the weakest comparison to none at all."""

EffectOutcome = Literal[
    "symptoms", "response", "non-response", "remission", "loss of diagnosis", "function", "depression", "dissociation",
    "nightmares", "suicidal thoughts", "side effects", "serious adverse events",
]  # fmt: skip
EffectDesign = Literal[
    "randomized trial", "meta-analysis", "network meta-analysis", "individual data meta-analysis", "uncontrolled study",
    "observational study", "systematic review", "indirect comparison", "statement",
]  # fmt: skip
Finding = Literal[
    "better than control", "better than control, by less than the margin set as meaningful",
    "better than control before correction for bias", "no clear difference", "not worse than control",
    "worse than control", "change over time only", "disputed", "not reported",
]  # fmt: skip


class EffectRange(Model):
    """An effect that the source gives as a range, or as a bound."""

    kind: EffectKind = field("What the numbers are.", good="standardized mean difference", bad="effect size")
    low: float | None = field(
        "Lower end; none when only an upper bound is given.", good=0.5, bad="0.5-0.8", default=None
    )
    high: float | None = field("Upper end; none when only a lower bound is given.", good=0.8, bad=">0.8", default=None)
    note: Text | None = field("What the range covers.", good="Pivotal trials, one by one", bad="-", default=None)

    @model_validator(mode="after")
    def _has_an_end(self) -> Self:
        if self.low is None and self.high is None:
            raise PydanticCustomError("range_end", "needs low: or high:", {})
        return self


class TreatmentEffect(Record):
    """What one treatment did for one outcome, against one kind of control."""

    treatment: Id = field("Id of the treatment.", good="prolonged-exposure", bad="PE")
    name: Text = field("What was measured, in a few words.", good="PE against waiting list or placebo", bad="effect")
    outcome: EffectOutcome = field("Kind of outcome.", good="symptoms", bad="efficacy")
    definition: Text = field("What counted, and on which scale.", good="CAPS-5, change to week 18", bad="better")
    population: Text = field("In whom.", good="Veterans with PTSD, 17 VA centers", bad="patients")
    control: Control = field(
        "What it was compared with. Without it the number means nothing.", good="waiting list", bad="placebo"
    )
    control_detail: Text = field(
        "What the comparison group got, exactly.",
        good="Placebo capsules with the same 42 hours of therapy",
        bad="control",
    )
    blinding: TextOrMissing = field(
        "Who did not know what was given, and whether that held.", good="assessors only", bad="yes"
    )
    design: EffectDesign = field("Where the number comes from.", good="meta-analysis", bad="study")
    finding: Finding = field("What it found against that control.", good="better than control", bad="effective")
    effect: list[Effect] = field(
        "The difference, as the source prints it.",
        good=[{"kind": "Hedges' g", "estimate": 1.08}],
        bad="1.08",
        default_factory=list,
    )
    ranges: list[EffectRange] = field(
        "Ranges or bounds, where the source gives no single number.",
        good=[{"low": 0.5, "high": 0.8}],
        bad=">0.5",
        default_factory=list,
    )
    favors_treatment: Literal["negative", "positive", "below 1", "above 1", "not applicable"] = field(
        "Which numbers are good for the treatment, since sources print both signs.", good="positive", bad="higher"
    )
    arms: dict[Id, ArmValue] = field(
        "Value of each group, by a short name.",
        good={"mdma": {"events": 28, "n": 42}},
        bad="67% v 32%",
        default_factory=dict,
    )
    time: TextOrMissing = field("When it was measured.", good="18 weeks after baseline", bad="end")
    k: CountOrMissing = field("Studies or comparisons behind it.", unit="studies", good=13, bad="many")
    n: CountOrMissing = field("People behind it.", unit="people", good=675, bad="~700")
    i2: float | None = field("I2, the share of spread between trials.", unit="%", good=68.8, bad="high", default=None)
    analysis_set: AnalysisSet = field("Which people are counted.", good="intention to treat", bad="ITT?")
    certainty: TextOrMissing = field(
        "Certainty in the source's own word.", good="low", bad="weak", default="not reported"
    )
    results: list[Id] = field(
        "Ids of trial results that hold the same numbers in full.",
        good=["mapp2-caps5-change"],
        bad="MAPP2",
        default_factory=list,
    )
    derived: Text | None = field(
        "How a value was worked out, when it does not stand in the source.",
        good="58 less 35",
        bad="calculated",
        default=None,
    )
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)
    note: Text | None = field("What qualifies it.", good="Older trials had larger effects.", bad="ok", default=None)

    @model_validator(mode="after")
    def _change_is_no_comparison(self) -> Self:
        uncontrolled = self.control == "no control (before-after)"
        if uncontrolled != (self.finding == "change over time only"):
            raise PydanticCustomError(
                "before_after",
                "control: 'no control (before-after)' goes with finding: 'change over time only', and only with it",
                {},
            )
        return self


__all__ = ["Control", "EffectRange", "TreatmentEffect"]
