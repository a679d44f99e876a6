"""Ranges and figures as numbers: a course of 8 to 15 sessions, a price from 25,000 to 30,000 dollars."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Missing, Model, NumberOrMissing, Text, field


class Span(Model):
    """A range; both ends are equal for a single number."""

    low: float = field("Lower end.", good=8, bad="8-15")
    high: float = field("Upper end; the same as the lower one for a single number.", good=15, bad="up to 15")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low > self.high:
            raise PydanticCustomError(
                "span_order", "low: must not be above high: (swap {low} and {high})", self.__dict__
            )
        return self


SpanOrMissing = Span | Missing


class Figure(Model):
    """One number of a fact, with what it counts and its unit."""

    label: Text = field("What the number is.", good="Net savings, 1,000 people over 30 years", bad="savings")
    value: NumberOrMissing = field("The number, or the lower end of a range.", good=103.2, bad="$103.2M")
    to: float | None = field("Upper end, when the source gives a range.", good=30000, bad="25-30k", default=None)
    unit: Text = field("Its unit, in words.", good="million US dollars", bad="$")
    low: float | None = field("Lower end of its 95% interval, if printed.", good=14, bad="14-18", default=None)
    high: float | None = field("Upper end of its 95% interval, if printed.", good=18, bad="14-18", default=None)
    derived: Text | None = field(
        "How it was worked out, when it does not stand in the source.",
        good="35,000 dollars less 3,467 dollars",
        bad="calculated",
        default=None,
    )


__all__ = ["Figure", "Span", "SpanOrMissing"]
