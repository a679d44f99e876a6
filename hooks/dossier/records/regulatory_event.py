"""A regulatory event: what a body did on which day, in which document, and what followed from it."""

from __future__ import annotations

from typing import Literal

from .base import Id, PartialDate, Text, TextOrMissing, field
from .basis import Record

Strand = Literal[
    "scheduling", "toward approval", "access outside trials", "orders and bills", "money for trials", "company"
]
"""The story that an event belongs to."""
Bearing = Literal["opens a way", "closes a way", "advice or publication", "plan or statement"]
"""What an event does by itself; a plan or a statement changes nothing yet."""


class RegulatoryEvent(Record):
    """One act, on one day. A file holds its events in the order of their days."""

    name: Text = field("The event in a few words, for a drawing.", good="Committee votes against", bad="Setback!")
    date: PartialDate = field("The day, as exact as its source gives it.", good="2024-06-04", bad="mid-2024")
    body: Text = field("Who acted.", good="FDA", bad="regulators")
    country: Text = field("Where it counts.", good="United States", bad="US")
    strand: Strand = field("The story that it belongs to.", good="toward approval", bad="FDA")
    bearing: Bearing = field(
        "What it does by itself; 'plan or statement' when it changes nothing yet.",
        good="closes a way",
        bad="bad news",
    )
    what: Text = field(
        "What happened, in our words.", good="The committee voted 2 to 9 on effectiveness.", bad="It failed."
    )
    document: TextOrMissing = field(
        "The document behind it, by name and number.", good="Complete response letter, NDA 215455", bad="a letter"
    )
    consequence: Text = field(
        "What followed, or follows, for people who might be treated.",
        good="No product may be sold.",
        bad="It was historic.",
    )
    trials: list[Id] = field(
        "Trials that it rests on or is about, by id.", good=["mapp1", "mapp2"], bad="phase 3", default_factory=list
    )
    not_to_confuse: Text | None = field(
        "A wrong version that circulates, and what is right.",
        good="Pages that give 2022 are wrong.",
        bad="fake news",
        default=None,
    )

    @property
    def second_hand(self) -> bool:
        """Whether what happened is known only as others report it."""
        return all(basis.read == "secondary" for basis in self.basis_of("what"))


__all__ = ["Bearing", "RegulatoryEvent", "Strand"]
