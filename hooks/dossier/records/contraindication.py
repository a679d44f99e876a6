"""A reason for which trials kept people out, with the protocols that name it and what is known behind it."""

from __future__ import annotations

from typing import Literal

from .base import Id, Model, Text, TextOrMissing, field
from .basis import Basis, Discrepancy, Record

ExclusionGroup = Literal[
    "heart and blood vessels", "mental health", "pregnancy and breastfeeding", "other organs", "drugs and alcohol",
    "age and other conditions",
]  # fmt: skip


class Protocol(Model):
    """What one trial's protocol, registry record or paper says on it."""

    trial: Id = field("Id of the trial.", good="mapp1", bad="MAPP1")
    rule: Literal["kept out", "kept out in part", "allowed"] = field(
        "What it says.", good="kept out", bad="contraindicated"
    )
    says: Text = field("The rule in our own words.", good="A history of irregular heartbeat.", bad="see protocol")
    basis: list[Basis] = field("Where it was read.", good=[{"source": "mitchell2021"}], bad="-")


class Voice(Model):
    """Someone else who speaks on it: a guideline, a regulator, another paper."""

    who: Text = field("Who says it.", good="FDA", bad="experts")
    says: Text = field("What they say, in our words.", good="It asked for a study.", bad="dangerous")
    basis: list[Basis] = field("Where it was read.", good=[{"source": "fdacrl2024"}], bad="-")


class Contraindication(Record):
    """A condition or circumstance in which people could not take part."""

    name: Text = field("The condition.", good="Uncontrolled high blood pressure", bad="HTN")
    group: ExclusionGroup = field("What it belongs to.", good="heart and blood vessels", bad="misc")
    synonyms: list[Text] = field(
        "Other words for it, for search.", good=["hypertension"], bad="etc.", default_factory=list
    )
    protocols: list[Protocol] | Literal["not found"] = field(
        "Trials that name it, at least one; or that none was found.", good=[{"trial": "mapp1"}], bad="[]"
    )
    why: TextOrMissing = field("The reason, and whose reason it is.", good="MDMA raises blood pressure.", bad="obvious")
    evidence: Literal["human study", "case reports", "mechanism", "none found"] = field(
        "What the reason rests on, in people with or without the condition.", good="human study", bad="strong"
    )
    known: Text = field(
        "What is known about MDMA in such people, or that it was not studied.",
        good="Not studied: nobody with it was enrolled.",
        bad="risky",
    )
    also: list[Voice] = field("Who else speaks on it.", good=[{"who": "FDA"}], bad="others", default_factory=list)
    discrepancies: list[Discrepancy] = field(
        "Where sources disagree.", good=[{"about": "Alcohol"}], bad="unclear", default_factory=list
    )
