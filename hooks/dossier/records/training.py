"""A training, supervision or rating of those who give the treatment."""

from __future__ import annotations

from typing import Literal

from .base import PartialDateOrMissing, Text, TextOrMissing, field
from .basis import Record


class Training(Record):
    """A program: who ran it, what it was made of, who could join, and what is criticized."""

    name: Text = field("Its name as it stands in a sentence.", good="MDMA Therapy Training Program", bad="the course")
    kind: Literal[
        "training of therapists",
        "supervision",
        "own experience of the drug",
        "rating of sessions",
        "training of raters",
    ] = field("What kind.", good="supervision", bad="course")
    run_by: Text = field("Who ran it.", good="MAPS Public Benefit Corporation", bad="they")
    since: PartialDateOrMissing = field("Since when.", good="2012", bad="long ago")
    hours: TextOrMissing = field("Its length, as published.", good="A retreat of six and a half days", bad="100 h?")
    parts: list[Text] = field("What it was made of.", good=["Part A: online course"], bad="many", default_factory=list)
    entry: TextOrMissing = field("Who could join.", good="Holders of a license", bad="therapists")
    trained: TextOrMissing = field("How many, when.", good="Over 700 enrolled by summer 2020", bad="hundreds")
    status: TextOrMissing = field("Where it stands, as far as it was read.", good="Completed", bad="active?")
    says: Text = field(
        "What it is, in one to three sentences.", good="It prepared pairs for the trials.", bad="training"
    )
    criticisms: list[Text] = field(
        "What is criticized or not shown, one point each.",
        good=["No link between adherence scores and outcome was found."],
        bad="weak",
        default_factory=list,
    )


__all__ = ["Training"]
