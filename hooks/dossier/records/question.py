"""A question that readers ask, its short answer, and the pages that tell the whole of it."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Id, Text, field
from .basis import Basis, Record

Asker = Literal["person with PTSD", "family", "clinician", "journalist and student", "lawmaker"]
About = Literal[
    "what it is", "the course", "how it feels", "does it work", "risks", "medicines and health", "taking part",
    "getting it", "people and training", "history", "decisions and law",
]  # fmt: skip
"""What a question is about, in the order in which its page shows it."""
Known = Literal["known", "partly known", "not known"]


class Question(Record):
    """A question in a reader's words with an answer of at most three sentences."""

    BOUND: ClassVar[tuple[str, ...]] = ("answer",)
    SHELF: ClassVar[str] = "asked_by"

    question: Text = field(
        "The question as a reader would put it, in the first person where one would.",
        good="Can I drive home afterward?",
        bad="Driving",
    )
    also: list[Text] = field(
        "Other words in which it is asked; the search finds them.",
        good=["When can I drive again?"],
        bad="synonyms",
        default_factory=list,
    )
    asked_by: Asker = field("Who asks it most; it stands on that group's page.", good="family", bad="everyone")
    about: About = field("What it is about; its heading on the page.", good="risks", bad="misc")
    answer: Text = field(
        "At most three sentences and 80 words, which stand alone. A figure that a record holds is bound: "
        "[=mapp2-remission.mdma].",
        good="No. Trials kept people overnight and had somebody take them home.",
        bad="It depends.",
    )
    known: Known = field(
        "'partly known' and 'not known' are shown beside the question, so that an open question is not read as settled.",
        good="not known",
        bad="maybe",
        default="known",
    )
    rests_on: list[Id] = field(
        "Ids of the records that carry the answer, of any dataset; their sources are its sources.",
        good=["day-night", "criterion-night-and-ride"],
        bad="research/results.md (a page, not a record)",
        default_factory=list,
    )
    basis: list[Basis] = field(
        "Sources of the answer's own, for what no record carries; otherwise empty.",
        good=[{"source": "vizeli2017", "place": "abstract", "checked": "2026-11-20"}],
        bad="see above",
        default_factory=list,
    )
    leads_on: list[Text] = field(
        "One to three pages of this site that tell more: paths below docs, with the place on it if there is one.",
        good=["phases/dosing-session.md"],
        bad="see phases",
    )

    @model_validator(mode="after")
    def _has_a_basis(self) -> Self:
        if not self.basis and not self.rests_on:
            raise PydanticCustomError("no_basis", "an answer needs rests_on: (records) or basis: (sources)", {})
        return self

    @model_validator(mode="after")
    def _leads_on(self) -> Self:
        if not 1 <= len(self.leads_on) <= 3:
            raise PydanticCustomError("leads_on", "leads_on: needs one to three pages", {})
        return self


__all__ = ["About", "Asker", "Known", "Question"]
