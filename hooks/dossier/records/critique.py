"""A critique: who objected to what, and who answered."""

from __future__ import annotations

from typing import Literal

from .base import Id, Model, PartialDate, Text, field
from .basis import Basis, Record


class Reply(Model):
    """An answer to a critique."""

    who: Text = field("Who answered.", good="Phase 3 investigators", bad="they")
    date: PartialDate | None = field("When.", good="2024-04-22", bad="later", default=None)
    says: Text = field("What they answered, in our words.", good="They called it hearsay.", bad="No.")
    basis: list[Basis] = field("Where it was read.", good=[{"source": "chacruna2024"}], bad="-")


class Critique(Record):
    """An objection to the evidence, with the replies to it."""

    title: Text = field("The point, in a few words.", good="Most people could tell what they had", bad="Blinding")
    theme: Literal[
        "blinding", "design", "selection", "conduct", "harms", "durability", "independence", "integrity", "reporting"
    ] = field("What it is about.", good="blinding", bad="misc")
    who: Text = field("Who raised it.", good="FDA advisory committee", bad="critics")
    date: PartialDate = field("When.", good="2024-06-04", bad="2024?")
    says: Text = field(
        "What they said, in our words.",
        good="People could tell, so hope may explain part of the effect.",
        bad="Unblinded!",
    )
    trials: list[Id] = field("Trials it bears on.", good=["mapp1"], bad="all", default_factory=list)
    why_it_matters: Text = field(
        "What it changes for a reader.", good="The true effect may be smaller.", bad="important"
    )
    replies: list[Reply] = field("Answers; empty when none was found.", good=[], bad="denied", default_factory=list)
    standing: Literal["accepted by the authors", "disputed", "upheld by a regulator", "no reply found"] = field(
        "Where it stands.", good="disputed", bad="true"
    )
