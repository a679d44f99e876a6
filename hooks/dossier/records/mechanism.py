"""A claim about how MDMA acts: what is said, on whom it was shown, which way the evidence points, what would refute it."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import CountOrMissing, Text, field
from .basis import Record

Theme = Literal["messengers", "hormones", "feelings", "brain", "memory", "therapy", "body"]
Level = Literal["people in treatment", "healthy people", "animals", "cells or model", "idea"]
Finding = Literal["supports", "mixed", "against", "not tested"]
Certainty = Literal["high", "moderate", "low", "not known"]


class Mechanism(Record):
    """One claim about how MDMA, or the treatment, acts.

    People are two levels: what a healthy volunteer does in a laboratory says little of a person who is treated.
    """

    name: Text = field(
        "The claim, as a short sentence that could be true or false.",
        good="MDMA raises oxytocin in the blood",
        bad="Oxytocin (not a claim)",
    )
    theme: Theme = field("What it is about, for the section of a page.", good="hormones", bad="science")
    says: Text = field(
        "What was found, in our words.", good="In 14 volunteers the larger dose raised it.", bad="It bonds people."
    )
    level: Level = field(
        "The level nearest to a person in treatment at which the claim itself was tested.",
        good="healthy people",
        bad="proven",
    )
    studied: Text = field(
        "Whom or what was studied, and against what.", good="14 healthy adults, against placebo", bad="humans"
    )
    people: CountOrMissing = field(
        "People (not animals) in the study or studies behind it; 'not applicable' for animals, cells and ideas.",
        unit="people",
        good=14,
        bad="about a dozen",
    )
    finding: Finding = field("Which way the evidence points.", good="mixed", bad="positive")
    sure: Certainty = field(
        "How sure this site is of the claim: high = several controlled studies in people agree; moderate = one controlled "
        "study in people, or several that partly agree; low = animals only, very few people, a contradiction, or people who could tell "
        "what they had; "
        "not known = never tested.",
        good="moderate",
        bad="very",
    )
    against: Text = field(
        "What would contradict it, or already does.",
        good="No link between the level and the feelings was found.",
        bad="nothing",
    )

    @model_validator(mode="after")
    def _ideas_are_not_tested(self) -> Self:
        if (self.level == "idea") != (self.finding == "not tested") or (self.level == "idea") != (
            self.sure == "not known"
        ):
            message = "level: idea, finding: not tested and sure: not known belong together"
            raise PydanticCustomError("idea", message, {})
        return self

    @model_validator(mode="after")
    def _only_people_make_it_sure(self) -> Self:
        if self.level in {"animals", "cells or model"} and self.sure != "low":
            raise PydanticCustomError("far", "what was not tested in people is 'sure: low'", {})
        return self
