"""Derived records: effects and pools that ``scripts/compute_effects.py`` works out from results."""

from __future__ import annotations

from typing import Literal

from .base import Count, Id, Model, Text, field
from .numbers import Interval


class DerivedEffect(Model):
    """A between-arm effect worked out by this project from one result."""

    result: Id = field("Id of the result that it was worked out from.", good="mapp2-caps5-week18", bad="MAPP2")
    trial: Id = field("Id of its trial.", good="mapp2", bad="MAPP2")
    treatment_arm: Id = field("Arm id of the treatment.", good="mdma", bad="drug")
    control_arm: Id = field("Arm id of the control.", good="placebo", bad="ctrl")
    kind: Literal["Hedges' g", "risk difference", "risk ratio", "number needed to treat"] = field(
        "What it is.", good="Hedges' g", bad="g"
    )
    estimate: float = field("The number.", good=-0.59, bad="0.59")
    interval: Interval | Literal["crosses no effect"] = field(
        "95% interval; a number needed to treat has none when it crosses no effect.",
        good={"low": -1.01, "high": -0.18},
        bad="-",
    )
    variance: float | None = field("Sampling variance, where a pool uses it.", good=0.045, bad="-", default=None)
    n_treatment: Count = field("People in the treatment arm.", unit="people", good=52, bad="-")
    n_control: Count = field("People in the control arm.", unit="people", good=42, bad="-")
    formula: Text = field(
        "The formula, with its source.", good="Hedges 1981, small-sample correction 1 - 3/(4 df - 1)", bad="standard"
    )
    method: Text = field("Program, function and version.", good="statsmodels 0.15.0 effectsize_smd", bad="Python")


class Pool(Model):
    """Effects pooled by random effects."""

    name: Text = field("What it pools.", good="All six randomized PTSD trials", bad="pool")
    effects: list[Id] = field("Ids of the derived effects that go in.", good=["mapp1-caps5-g"], bad="all")
    left_out: dict[Id, Text] = field(
        "Trials that are shown but left out, with the reason.",
        good={"mp9": "not published"},
        bad="others",
        default_factory=dict,
    )
    kind: Literal["Hedges' g", "risk difference", "risk ratio"] = field("What is pooled.", good="Hedges' g", bad="g")
    estimate: float = field("The pooled number.", good=-0.71, bad="-0.71*")
    interval: Interval = field("Its 95% interval.", good={"low": -0.95, "high": -0.47}, bad="-")
    prediction: Interval | None = field(
        "Its 95% prediction interval.", good={"low": -1.06, "high": -0.37}, bad="-", default=None
    )
    tau2: float = field("Variance between trials.", good=0.0, bad="low")
    i2: float = field("Share of the spread that is between trials.", unit="%", good=0.0, bad="low")
    weights: dict[Id, float] = field("Weight of each effect.", unit="%", good={"mapp1-caps5-g": 33.3}, bad="-")
    n: Count = field("People in it.", unit="people", good=242, bad="-")
    formula: Text = field(
        "The method, with its source.", good="Random effects, Paule-Mandel; interval by Hartung-Knapp", bad="RE"
    )
    method: Text = field("Program, function and version.", good="statsmodels 0.15.0 combine_effects", bad="Python")
    compared_with: Text = field("How it compares with a published pool.", good="SYPRES reports -0.71.", bad="same")
