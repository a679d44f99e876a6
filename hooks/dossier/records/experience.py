"""What people who were treated report, good and bad, and how that was studied."""

from __future__ import annotations

from typing import Literal

from .base import CountOrMissing, Id, Text, TextOrMissing, field
from .basis import Record

Direction = Literal["good", "bad", "mixed", "describes"]


class Experience(Record):
    """A report: what was told, by how many, how it was asked, and what limits it."""

    title: Text = field("What was reported, in a few words.", good="Lasting benefits, a year on", bad="Good")
    direction: Direction = field(
        "Whether it speaks of benefit, of harm, of both, or describes without judging.", good="bad", bad="negative"
    )
    who: Text = field("Who reported it.", good="Veterans and first responders", bad="patients")
    n: CountOrMissing = field("How many people it rests on.", unit="people", good=19, bad="some")
    of: CountOrMissing = field(
        "Out of how many who could have told.", unit="people", good=24, bad="most", default="not reported"
    )
    how: Text = field("How it was studied.", good="Interviews by the study therapists", bad="asked")
    when: TextOrMissing = field("When they were asked.", good="A year after treatment", bad="later")
    says: Text = field("What they reported, in our words.", good="All spoke of lasting benefit.", bad="It helped.")
    limits: Text = field("What limits it.", good="Those who asked had given the treatment.", bad="small")
    trials: list[Id] = field(
        "Ids of the trials that they took part in.", good=["mp8"], bad="MP-8", default_factory=list
    )


__all__ = ["Direction", "Experience"]
