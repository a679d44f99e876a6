"""A question to take to a trial team or a doctor: why to ask it, and what a good answer holds."""

from __future__ import annotations

from typing import Literal

from .base import Text, field
from .basis import Record

Part = Literal[
    "about the offer", "about my health", "about the people", "about the day", "about touch and limits",
    "about afterward", "about money and rights",
]  # fmt: skip


class VisitQuestion(Record):
    """One question, as a person could say it."""

    question: Text = field("The question, in the first person.", good="Who will be in the room?", bad="Staffing")
    part: Part = field("Which part of the talk it belongs to.", good="about the people", bad="misc")
    order: int = field("Its place on the sheet, from 1.", good=3, bad="first")
    core: bool = field("True for those that fit on the short sheet.", good=True, bad="yes", default=False)
    why: Text = field("Why to ask.", good="Harm has happened with two therapists in the room.", bad="good to know")
    good_answer: Text = field(
        "What a good answer holds.", good="Names, licenses, and who takes over at night.", bad="yes"
    )


__all__ = ["Part", "VisitQuestion"]
