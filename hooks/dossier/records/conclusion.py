"""A conclusion: what a body decided or advised, when, and on which trials."""

from __future__ import annotations

from typing import Literal

from .base import CountOrMissing, Id, Missing, Model, PartialDate, Text, TextOrMissing, field
from .basis import Discrepancy, Record


class Vote(Model):
    """One question put to the vote."""

    question: Text = field("The question, in our words.", good="Do the data show that it works?", bad="efficacy")
    yes: CountOrMissing = field("Votes for.", unit="votes", good=2, bad="few")
    no: CountOrMissing = field("Votes against.", unit="votes", good=9, bad="most")


class Conclusion(Record):
    """A regulator's, guideline's, committee's or assessor's position."""

    body: Text = field("Who.", good="FDA advisory committee", bad="experts")
    country: Text = field("Where it counts.", good="United States", bad="US")
    kind: Literal[
        "regulator",
        "advisory committee",
        "technology assessment",
        "guideline",
        "research funder",
        "government report",
        "professional body",
    ] = field("What kind of body.", good="advisory committee", bad="agency")
    date: PartialDate = field("When.", good="2024-06-04", bad="June")
    title: Text = field("What it concluded, in a few words.", good="Voted against, 2 to 9 and 1 to 10", bad="Negative")
    direction: Literal[
        "against",
        "insufficient",
        "not routine",
        "only in research",
        "restricted use allowed",
        "promising",
        "supportive",
        "no position",
    ] = field("Its direction, for sorting.", good="insufficient", bad="bad")
    says: Text = field("What it said, in our words.", good="Nine of 11 voted no on effectiveness.", bad="It failed.")
    certainty: TextOrMissing = field("Its own words for how sure the evidence is.", good="insufficient", bad="low-ish")
    trials: list[Id] | Missing = field(
        "Trials it leaned on, as far as it says.", good=["mapp1", "mapp2"], bad="phase 3"
    )
    saw: TextOrMissing = field(
        "What lay before it: papers, data, inspections, hearings.",
        good="Published papers, and not the company's own data",
        bad="the evidence",
        default="not found",
    )
    votes: list[Vote] = field("Votes, if any.", good=[{"yes": 2, "no": 9}], bad="2-9", default_factory=list)
    grounds: list[Text] = field(
        "Grounds that it gave, one each.",
        good=["Benefit beyond 18 weeks not shown"],
        bad="several",
        default_factory=list,
    )
    could_change: TextOrMissing = field(
        "What could change it.", good="A new trial, as the letter asks", bad="time", default="not found"
    )
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)
