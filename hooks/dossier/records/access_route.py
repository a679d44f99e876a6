"""A way by which a person can, could or cannot be treated with MDMA within the law: where, who, on which conditions."""

from __future__ import annotations

from typing import Literal

from .base import Day, Id, PartialDateOrMissing, Text, TextOrMissing, field
from .basis import Discrepancy, Record

RouteKind = Literal[
    "clinical trial", "authorized prescriber", "permit for one person", "special access", "expanded access",
    "right to try", "compassionate use",
]  # fmt: skip
RouteStatus = Literal["open", "full", "closed", "not started", "reports disagree"]
"""As last read. 'not started': a law or an order speaks of it, and no way to use it was found."""


class AccessRoute(Record):
    """One way in one place."""

    name: Text = field("What it is called there.", good="Authorised Prescriber Scheme", bad="legal MDMA")
    place: Text = field("Country.", good="Australia", bad="AU")
    kind: RouteKind = field("What kind of route.", good="authorized prescriber", bad="legal")
    status: RouteStatus = field("Whether anybody can use it, as last read.", good="full", bad="available-ish")
    status_read: Day = field(
        "The day on which that was read; the day of a place that carries the status.", good="2026-11-20", bad="2026"
    )
    status_as_of: PartialDateOrMissing = field(
        "Date of the newest page or document behind the status.", good="2026-04-17", bad="recent"
    )
    who_may: Text = field("Who can be treated, in plain words.", good="People who live in Switzerland", bad="patients")
    who_asks: Text = field("Who has to apply, and to whom.", good="The treating doctor, not the patient", bad="apply")
    conditions: list[Text] = field(
        "Conditions, one each.", good=["Other treatments have been tried"], bad="strict", default_factory=list
    )
    first_step: Text = field(
        "What a person who asks can do first, within the law.",
        good="Ask your own doctor for a referral.",
        bad="Buy it.",
    )
    people: TextOrMissing = field(
        "How many people it has reached, with date and whose count.", good="245 people in 2024", bad="hundreds"
    )
    cost: TextOrMissing = field("What it costs the person, as far as known.", good="The permit is free", bad="cheap")
    product: TextOrMissing = field(
        "Whether a product is approved there.", good="No product is approved.", bad="legal", default="not found"
    )
    trials: list[Id] = field("Trials, for a route that is one.", good=["eamp1"], bad="all", default_factory=list)
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)


__all__ = ["AccessRoute", "RouteKind", "RouteStatus"]
