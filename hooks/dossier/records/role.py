"""Someone who takes part in the treatment: what they do, when, and what was asked of them."""

from __future__ import annotations

from .base import Id, Text, TextOrMissing, field
from .basis import Record
from .protocol import PhaseName


class Role(Record):
    """A role, as protocols, rules or training pages describe it."""

    name: Text = field("The role as it stands in a sentence.", good="night attendant", bad="Staff")
    does: Text = field("What the person does, in our words.", good="Stays with the person overnight.", bad="helps")
    phases: list[PhaseName] = field("Phases in which they take part.", good=["dosing"], bad="all day")
    in_the_room: Text = field("Whether they are in the room on a dosing day.", good="Throughout", bad="maybe")
    qualification: TextOrMissing = field(
        "What was asked of them, as published.", good="A license in mental health", bad="qualified"
    )
    asked_by: TextOrMissing = field("Who asked for it.", good="FDA's draft guidance of 2023", bad="rules")
    protocols: list[Id] = field(
        "Ids of the protocols or practices in which the role was read.",
        good=["protocol-phase-3"],
        bad="all",
        default_factory=list,
    )
    disputed: TextOrMissing = field(
        "What is disputed about it, or what went wrong.", good="One of a pair could be unlicensed.", bad="controversial"
    )


__all__ = ["Role"]
