"""A follow-up: what was measured long after the course, and in how many of those who began."""

from __future__ import annotations

from .base import CountOrMissing, Id, Text, field
from .basis import Record
from .numbers import ArmValue, Effect


class FollowUp(Record):
    """An assessment after the controlled part of a trial, or of several trials pooled."""

    name: Text = field("What it is called on the site.", good="MP-1, 17 to 74 months", bad="LTFU")
    trials: list[Id] = field("Trials whose people were assessed.", good=["mp1"], bad="phase 2")
    timing: Text = field("How long after what.", good="17 to 74 months after the last session, mean 45.4", bad="years")
    eligible: CountOrMissing = field("People who could have been assessed.", unit="people", good=19, bad="all")
    assessed: CountOrMissing = field("People who were.", unit="people", good=16, bad="most")
    controlled: bool = field("Whether a comparison group still stood.", good=False, bad="no")
    measure: Id | None = field("Id of the measure.", good="caps-iv", bad="CAPS", default=None)
    values: dict[Id, ArmValue] = field(
        "Values by a label of your choice.", good={"before": {"mean": 24.6, "n": 16}}, bad="24.6", default_factory=dict
    )
    effect: list[Effect] = field("Differences that the source reports.", good=[], bad="d", default_factory=list)
    summary: Text = field(
        "What it found, in plain words.", good="Scores stayed about the same in those assessed.", bad="It lasts!"
    )
    limits: Text = field("Why one cannot lean on it further.", good="No comparison group was left.", bad="small")
