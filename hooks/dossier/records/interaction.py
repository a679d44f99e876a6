"""A medicine, a class of medicines or another substance beside MDMA: what is known, how it is known, what trials required.

Four axes that are easily run together are kept apart: what follows, what the knowledge rests on, what protocols asked
for, and the studies with their numbers. What a reader should do is no field: it is one sentence for all of them.
"""

from __future__ import annotations

from typing import Literal

from .base import Count, Model, Text, field
from .basis import Basis, Discrepancy, Record

Market = Literal["US", "UK", "Australia", "Canada", "Ireland", "New Zealand", "elsewhere"]
"""Where a brand name was read to be used; ``elsewhere`` when the place names no country."""

Consequence = Literal["danger", "stronger effect", "unknown", "weaker effect", "none seen"]
"""In the order in which readers meet them: what can kill comes first, what nobody looked at before what was measured."""

Known = Literal["human study", "case reports", "mechanism", "none"]
Required = Literal["excluded", "tapered", "allowed", "not stated"]


class Medicine(Model):
    """One medicine by all of its names."""

    name: Text = field("Its generic name.", good="paroxetine", bad="Paxil (a brand)")
    also: list[Text] = field(
        "Other generic names, spellings, street names.", good=["amfetamine"], bad="etc.", default_factory=list
    )
    brands: dict[Market, list[Text]] = field(
        "Brand names by where they are used; the same brand may stand in several places.",
        good={"US": ["Paxil"], "UK": ["Seroxat"]},
        bad="Paxil, Seroxat (where?)",
        default_factory=dict,
    )

    @property
    def names(self) -> list[str]:
        """Every name once: generic, other, brands."""
        return list(dict.fromkeys([self.name, *self.also, *(b for names in self.brands.values() for b in names)]))

    def markets(self, brand: str) -> list[Market]:
        """Where a brand is used, in the record's order."""
        return [market for market, names in self.brands.items() if brand in names]


class Study(Model):
    """People who were given both, or whose cases were collected."""

    who: Text = field("Who they were.", good="Healthy men", bad="volunteers, n=12")
    n: Count = field("How many.", unit="people", good=12, bad="a dozen")
    design: Text = field("The design in a few words.", good="Randomized crossover against placebo", bad="RCT")
    given: Text = field(
        "What was given, as the study published it.", good="20 mg a day for 3 days, then 100 mg of MDMA", bad="both"
    )
    found: Text = field("What was found, with its figure.", good="MDMA in the blood rose by 30%.", bad="interacted")
    basis: list[Basis] = field("Where it was read.", good=[{"source": "farre2007"}], bad="-")


class Interaction(Record):
    """What happens, or may happen, when MDMA meets something else that a person takes."""

    name: Text = field("Its heading.", good="Paroxetine", bad="Paxil/Seroxat")
    group: Text = field("The class it belongs to, in plain words.", good="SSRI antidepressant", bad="N06AB05")
    kind: Literal["medicine", "class of medicines", "other substance"] = field(
        "What the record is about.", good="medicine", bad="drug"
    )
    members: list[Medicine] = field(
        "The medicines meant, at least one, each by all of its names.", good=[{"name": "paroxetine"}], bad="SSRIs"
    )
    synonyms: list[Text] = field(
        "Words for the class that people type.", good=["MAOI"], bad="etc.", default_factory=list
    )
    consequence: Consequence = field("What follows.", good="weaker effect", bad="contraindicated (a rule, not a fact)")
    says: Text = field(
        "What follows, in one or two plain sentences.", good="MDMA was felt far less.", bad="Do not combine!"
    )
    evidence: Known = field("What that rests on.", good="human study", bad="strong")
    evidence_says: Text = field(
        "How sure it is, and what was not looked at. With 'none' it says 'not studied'.",
        good="One small study in healthy men; nobody with PTSD was studied.",
        bad="good evidence",
    )
    studies: list[Study] = field(
        "Studies in people, with their numbers; empty unless the evidence is a human study or cases.",
        good=[{"n": 12}],
        bad="see paper",
        default_factory=list,
    )
    trials_required: Required = field(
        "What the protocols of treatment trials asked for, as far as it was read.", good="tapered", bad="stop 5 days"
    )
    trials_say: Text = field(
        "The same in words, with how long before, or that this was not found.",
        good="All psychiatric medicines were tapered off first; how long before was not found.",
        bad="see protocol",
    )
    discrepancies: list[Discrepancy] = field(
        "Where sources disagree.", good=[{"about": "Date"}], bad="unclear", default_factory=list
    )


__all__ = ["Consequence", "Interaction", "Known", "Market", "Medicine", "Required", "Study"]
