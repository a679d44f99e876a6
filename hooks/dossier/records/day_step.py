"""One thing that happens on a dosing day, with its place on the clock: hours count from the first dose."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Id, Text, field
from .basis import Record

Lane = Literal["drug", "felt", "people"]


class DayStep(Record):
    """A step of the day, or what the drug does meanwhile."""

    name: Text = field("What happens, in a few words.", good="First dose", bad="D1")
    lane: Lane = field(
        "What it belongs to: the drug that is given, what is felt, or what people do and measure.",
        good="people",
        bad="other",
    )
    when: Text = field("When, in words.", good="1.5 to 2 hours after the first dose", bad="later")
    start: float | None = field(
        "Hours after the first dose at which it begins; below zero for before it; none when it has no place there.",
        unit="hours",
        good=1.5,
        bad="90 min",
        default=None,
    )
    end: float | None = field("Hours at which it ends, if it lasts.", unit="hours", good=2, bad="2 h", default=None)
    part: Literal["before", "day", "after"] = field(
        "Before the drug is taken, on the day itself, or from that evening on.", good="day", bad="noon"
    )
    order: int = field("Its place among the steps, from top to bottom.", good=30, bad="third")
    says: Text = field("What is known of it, in one to three sentences.", good="A half dose follows.", bad="booster")
    protocols: list[Id] = field(
        "Ids of the protocols in which it was read; empty for what was measured elsewhere.",
        good=["protocol-phase-3"],
        bad="all",
        default_factory=list,
    )

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.end is not None and (self.start is None or self.end <= self.start):
            raise PydanticCustomError("day_step_order", "end: must come after start:", {})
        return self


__all__ = ["DayStep", "Lane"]
