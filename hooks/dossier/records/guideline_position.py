"""A guideline's position on one treatment. What bodies concluded about MDMA as a whole stands in the conclusions."""

from __future__ import annotations

from typing import Literal

from .base import Id, PartialDate, Text, TextOrMissing, field
from .basis import Record

Position = Literal[
    "strong for", "for, strength not read", "conditional for", "standard", "only for some", "promising", "emerging",
    "insufficient", "only in research", "not routine", "conditional against", "against, strength not read",
    "strong against", "not covered", "not found",
]  # fmt: skip
"""From most to least favorable. ``standard`` is WHO's own weaker grade; ``not covered``: outside the guideline's scope;
``not found``: the guideline may say something, but not in what was read."""


class GuidelinePosition(Record):
    """What one guideline says about one treatment."""

    body: Text = field("Who issued it.", good="VA/DoD", bad="the guideline")
    guideline: Text = field("The guideline, by a short title.", good="VA/DoD PTSD guideline", bad="CPG")
    year: PartialDate = field("When it was issued.", good="2023", bad="latest")
    country: Text = field("Where it counts; 'International' if nowhere in particular.", good="United States", bad="US")
    treatment: Id = field("Id of the treatment.", good="prolonged-exposure", bad="PE")
    position: Position = field("The position, on one scale for all guidelines.", good="strong for", bad="recommended")
    own_words: TextOrMissing = field(
        "The guideline's own grading word.", good="recommend", bad="It recommends PE because ... (a sentence)"
    )
    quality: TextOrMissing = field(
        "Quality of the evidence in its own word.", good="moderate", bad="good", default="not found"
    )
    for_whom: Text = field("Whom the advice is for.", good="Adults with PTSD", bad="all")
    use: Literal["first choice", "second choice", "option", "for nightmares only", "not stated"] = field(
        "The place it gives the treatment.", good="first choice", bad="best", default="not stated"
    )
    status: Literal["current", "draft", "replaced", "not found"] = field(
        "Whether it was the guideline's valid version when read.", good="current", bad="new", default="current"
    )
    note: Text | None = field("What qualifies it.", good="Read in a summary.", bad="ok", default=None)


__all__ = ["GuidelinePosition", "Position"]
