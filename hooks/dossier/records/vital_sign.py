"""A vital sign: blood pressure, pulse, temperature or the heart's electrical signal after MDMA, in one group of people."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import CountOrMissing, Id, NumberOrMissing, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .numbers import EventCount, Share


class VitalSign(Record):
    """What was measured, in whom, after which dose, and what the comparison group had."""

    name: Text = field("What was found, in a few words.", good="Systolic pressure above 160 mmHg", bad="BP")
    sign: Literal[
        "systolic blood pressure", "diastolic blood pressure", "heart rate", "body temperature", "QTc interval",
        "blood pressure and heart rate",
    ] = field("What was measured.", good="heart rate", bad="pulse")  # fmt: skip
    unit: TextOrMissing = field("Its unit.", good="mmHg", bad="-")
    group: Text = field("In whom.", good="Healthy volunteers in nine Swiss studies", bad="people")
    trial: Id | None = field("Id of the trial, if it is one of the site's.", good="mp1", bad="MP-1", default=None)
    n: CountOrMissing = field("People measured.", unit="people", good=166, bad="many")
    dose: TextOrMissing = field("Dose as the study published it, never advice.", good="75 or 125 mg, once", bad="high")
    when: TextOrMissing = field("When.", good="1 to 2 hours after the dose", bad="later")
    threshold: NumberOrMissing = field("The value that was crossed.", good=160, bad=">160")
    above: EventCount | Share | None = field(
        "How many crossed it.", good={"percent": 33, "n": 166}, bad="a third", default=None
    )
    highest: NumberOrMissing = field("The highest single reading.", good=171, bad="171/102")
    control: TextOrMissing = field("The same without MDMA.", good="Less with placebo", bad="-")
    finding: Text = field("What it says, in a plain sentence.", good="One in three passed it.", bad="high")
    limits: Text = field("What it cannot tell.", good="Screened healthy people.", bad="-")
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)

    @model_validator(mode="after")
    def _threshold_and_count_together(self) -> Self:
        if isinstance(self.threshold, str) == (self.above is not None):
            raise PydanticCustomError("threshold", "threshold: and above: belong together; give both or neither", {})
        return self


__all__ = ["VitalSign"]
