"""A claim that popular articles make, with a verdict, the reason and the right figure."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Id, Text, field
from .basis import Record

Topic = Literal["purpose", "phases", "eligibility", "research", "risks", "legal", "access"]
Verdict = Literal[
    "supported", "supported with a caveat", "outdated", "overstated", "unsupported", "wrong", "not checked"
]
Severity = Literal["high", "medium", "low"]

_MAY_LACK_A_SOURCE = {"unsupported", "not checked"}
"""What nothing was found for has no source; the reason says what was looked for."""


class Claim(Record):
    """A claim in our own words, never quoted; who makes it; whether it holds, and what is right instead."""

    BOUND: ClassVar[tuple[str, ...]] = ("why", "right")

    topic: Topic = field("What it is about; it stands on that topic's page.", good="risks", bad="misc")
    claim: Text = field(
        "The claim in a sentence of ours that stands alone.",
        good="Remission rates are high.",
        bad='"remission is high"',
    )
    articles: list[Id] = field("The articles that make it.", good=["calm-article"], bad="all")
    verdict: Verdict = field(
        "Whether it holds. 'not checked' means that no source for it was read, and says nothing about the claim.",
        good="overstated",
        bad="misleading",
    )
    why: Text = field(
        "Why, in plain words. A figure that a record holds is bound: [=mapp2-remission.mdma].",
        good="The article counts loss of diagnosis, which is easier to reach, as remission.",
        bad="Nope.",
    )
    right: Text | None = field(
        "What is right, with its figures bound; wanted wherever the claim is wrong, overstated or outdated.",
        good="[=mapp2-remission.mdma] people with MDMA and [=mapp2-remission.placebo] with placebo.",
        bad="46% (nobody can tell of what)",
        default=None,
    )
    severity: Severity = field(
        "How much a reader who relied on it could be hurt: high, medium or low.", good="high", bad="severe"
    )

    @model_validator(mode="after")
    def _has_a_basis(self) -> Self:
        if not self.basis and self.verdict not in _MAY_LACK_A_SOURCE:
            raise PydanticCustomError("no_basis", "basis: a verdict needs at least one source", {})
        return self


__all__ = ["Claim", "Severity", "Topic", "Verdict"]
