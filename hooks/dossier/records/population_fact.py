"""A population fact: how many have PTSD, how it goes without treatment, and how many are reached by treatment."""

from __future__ import annotations

from typing import Literal

from .base import CountOrMissing, PartialDateOrMissing, Text, field
from .basis import Discrepancy, Record
from .span import Figure


class PopulationFact(Record):
    """What one survey, register or review found about PTSD in a population."""

    name: Text = field("What it is about, in a few words.", good="PTSD in US adults, NESARC-III", bad="prevalence")
    kind: Literal[
        "how common", "exposure to trauma", "course without treatment", "reach of treatment", "non-response"
    ] = field("What kind of fact.", good="how common", bad="epidemiology")
    population: Text = field("In whom.", good="US adults, 2012-2013", bad="people")
    country: Text = field("Where.", good="United States", bad="US")
    year: PartialDateOrMissing = field("Year of the data, or of the paper.", good="2013", bad="old")
    n: CountOrMissing = field("People in it.", unit="people", good=36309, bad="36k")
    studies: CountOrMissing = field(
        "Studies or surveys in it.", unit="studies", good=26, bad="some", default="not applicable"
    )
    figures: list[Figure] = field("Its numbers.", good=[{"value": 4.7, "unit": "%"}], bad="4.7%")
    finding: Text = field(
        "What it found, in plain words.", good="About 1 in 21 had PTSD in the past year.", bad="common"
    )
    limits: Text = field("What a reader must bear in mind.", good="An online panel.", bad="-")
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)


__all__ = ["PopulationFact"]
