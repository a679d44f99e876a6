"""An economic fact: a price, a decision on who pays, a model of costs and benefits, or what PTSD costs a country."""

from __future__ import annotations

from typing import Literal

from .base import Id, PartialDateOrMissing, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .span import Figure


class EconomicFact(Record):
    """What a treatment or PTSD costs, by one source, with what that source assumed."""

    name: Text = field("What it is about, in a few words.", good="Marseille 2022, cost model", bad="costs")
    treatment: Id | None = field(
        "Id of the treatment; none for the cost of PTSD itself.", good="mdma-assisted-therapy", bad="MDMA", default=None
    )
    kind: Literal[
        "cost-effectiveness model", "cost of a course", "price for the person", "who pays", "workforce",
        "cost to society", "price benchmark",
    ] = field("What kind of fact.", good="cost-effectiveness model", bad="money")  # fmt: skip
    country: Text = field("Where it counts.", good="United States", bad="US")
    year: PartialDateOrMissing = field("Year of the prices, or of the statement.", good="2020", bad="recent")
    figures: list[Figure] = field(
        "Its numbers.", good=[{"value": 11537, "unit": "US dollars"}], bad="$11.5k", default_factory=list
    )
    perspective: TextOrMissing = field(
        "Whose costs are counted.", good="Health-care payer", bad="all", default="not applicable"
    )
    comparator: TextOrMissing = field(
        "What it was compared with.", good="Standard care, going on unchanged", bad="usual", default="not applicable"
    )
    horizon: TextOrMissing = field(
        "Time that the model looks ahead.", good="30 years", bad="long", default="not applicable"
    )
    assumptions: list[Text] = field(
        "What it takes for granted, one each.",
        good=["A drug price of 12,000 dollars a session"],
        bad="several",
        default_factory=list,
    )
    interests: TextOrMissing = field(
        "Ties of its authors, as far as known.",
        good="Two of four authors were of MAPS",
        bad="biased",
        default="not found",
    )
    finding: Text = field("What it found, in plain words.", good="In the model the therapy saves money.", bad="cheap!")
    limits: Text = field(
        "Why one cannot lean on it further.", good="No trial has shown that the benefit lasts.", bad="-"
    )
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)


__all__ = ["EconomicFact"]
