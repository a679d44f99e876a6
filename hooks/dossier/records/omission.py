"""A fact that all the articles leave out: what it is, why it matters, and where this site tells it."""

from __future__ import annotations

from typing import ClassVar

from .base import Text, field
from .basis import Record
from .claim import Severity, Topic


class Omission(Record):
    """Something that a reader of the articles never learns."""

    BOUND: ClassVar[tuple[str, ...]] = ("fact", "why_it_matters")

    topic: Topic = field("What it is about.", good="legal", bad="misc")
    title: Text = field("The fact in a few words.", good="How the advisers voted", bad="Votes!")
    fact: Text = field(
        "The fact; a figure that a record holds is bound: [=icer-2024.votes.0].",
        good="FDA's advisers voted 2 to 9.",
        bad="They voted against.",
    )
    why_it_matters: Text = field("What it changes for a reader.", good="It is advice to FDA.", bad="Important.")
    touched: Text | None = field(
        "Where an article comes near the fact without telling it.",
        good="The Calm article says that a panel voted against, without the votes.",
        bad="partly",
        default=None,
    )
    page: Text = field(
        "The page of this site that tells it: its path below docs, with the place on it if there is one.",
        good="research/criticisms.md#arm-could-be-guessed",
        bad="see research",
    )
    severity: Severity = field("How much a reader who does not know it could be hurt.", good="high", bad="very")
