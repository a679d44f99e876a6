"""A cost: what, how much, in which currency and year, and who pays it."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Model, PartialDate, Text, field
from .basis import Record

Currency = Literal["US dollars", "Australian dollars", "Canadian dollars", "Swiss francs", "euros", "pounds sterling"]


class Amount(Model):
    """An amount of money, or a range."""

    low: float = field("The amount, or the lower end of a range.", good=15000, bad="$15k")
    high: float | None = field("The upper end of a range.", good=30000, bad="or more", default=None)
    currency: Currency = field("Whose money.", good="Australian dollars", bad="dollars")
    year: PartialDate = field("Year of the price, or of the statement.", good="2023", bad="recently")
    bound: Literal["exact", "about", "at least", "up to"] = field(
        "How the source bounds it.", good="at least", bad="~", default="exact"
    )

    @model_validator(mode="after")
    def _ends_in_order(self) -> Self:
        if self.high is not None and self.high <= self.low:
            raise PydanticCustomError("amount_ends", "high: must be more than low:", {})
        return self


class Cost(Record):
    """What one part of being treated costs in one place, and who pays; facts of economic studies are 'economics'."""

    name: Text = field("What is paid for.", good="A course in a private clinic", bad="price")
    place: Text = field("Country.", good="Switzerland", bad="CH")
    what_for: Literal["whole course", "the drug", "a permit", "sessions", "a trial"] = field(
        "Which part of being treated.", good="whole course", bad="everything"
    )
    amount: Amount | Literal["not found", "not reported", "not applicable"] = field(
        "How much; a cost without a figure says why.", good={"low": 25000, "currency": "Australian dollars"}, bad="lots"
    )
    who_pays: Text = field("Who pays it.", good="The person", bad="patients/insurers")
    says: Text = field("What the source says, in our words.", good="The permit itself costs nothing.", bad="free!")
    limits: Text = field("Why one cannot lean on it further.", good="A forecast in a newspaper.", bad="-")


__all__ = ["Amount", "Cost", "Currency"]
