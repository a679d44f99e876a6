"""Drop-out: how many left a treatment, counted how, and how many left what it was compared with."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import CountOrMissing, Id, Model, Text, field
from .basis import Discrepancy, Record
from .numbers import Effect, EventCount, Interval, Share
from .span import Span


class LeftInstead(Model):
    """How many left the comparison."""

    label: Text = field("What they were given.", good="placebo with the same therapy", bad="control")
    treatment: Id | None = field(
        "Id of that treatment, if it has one.", good="present-centered-therapy", bad="PCT", default=None
    )
    value: EventCount | Share = field("How many left it.", good={"events": 9, "n": 51}, bad="17.6%")


class DropOut(Record):
    """How many left a treatment before its end, by one definition in one setting."""

    treatment: Id = field("Id of the treatment.", good="prolonged-exposure", bad="PE")
    name: Text = field("What was counted, in a few words.", good="Trauma-focused CBT, pooled trials", bad="drop-out")
    setting: Literal["one trial", "pooled trials", "routine care", "trials and routine care"] = field(
        "Where; drop-out in trials must not be set beside drop-out in routine care.", good="pooled trials", bad="clinic"
    )
    population: Text = field("In whom.", good="US service members and veterans", bad="patients")
    value: EventCount | Share | None = field(
        "How many left, as a count or as a percentage; none when only a range is given.",
        good={"events": 1, "n": 53},
        bad="2%",
        default=None,
    )
    range: Span | None = field(
        "Percentages from lowest to highest.", unit="%", good={"low": 6, "high": 14}, bad="6-14", default=None
    )
    interval: Interval | None = field(
        "95% interval of the percentage.", good={"low": 14, "high": 18}, bad="14-18", default=None
    )
    against: list[LeftInstead] = field(
        "How many left the comparison; empty when there was none.",
        good=[{"label": "placebo"}],
        bad="placebo",
        default_factory=list,
    )
    ratio: list[Effect] = field(
        "Relative figures that the source gives.",
        good=[{"kind": "risk ratio", "estimate": 0.58}],
        bad="0.58",
        default_factory=list,
    )
    definition: Text = field("What counted as leaving.", good="No assessment after treatment", bad="drop-out")
    k: CountOrMissing = field("Studies behind it.", unit="studies", good=25, bad="many")
    n: CountOrMissing = field("People behind it.", unit="people", good=823, bad="~800")
    certainty: Text = field("Certainty in the source's own word.", good="moderate", bad="good", default="not reported")
    results: list[Id] = field(
        "Ids of trial results that hold the same numbers.", good=["mapp2-drop-out"], bad="MAPP2", default_factory=list
    )
    derived: Text | None = field("How it was worked out.", good="9 of 51", bad="calculated", default=None)
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)
    note: Text | None = field(
        "What qualifies it.", good="An order slip in the abstract was set right.", bad="ok", default=None
    )

    @model_validator(mode="after")
    def _has_a_number(self) -> Self:
        if self.value is None and self.range is None:
            raise PydanticCustomError("no_number", "needs value: (a count or a percentage) or range:", {})
        return self


__all__ = ["DropOut", "LeftInstead"]
