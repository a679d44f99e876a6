"""A note on comparing treatments: a question that readers bring, an answer, and the steps that lead to it."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Id, Model, PartialDate, Text, field
from .basis import Basis, Record


class NotePoint(Model):
    """One step of a note, with the sources behind it."""

    says: Text = field("The step, in our words.", good="The 2021 paper says 40 to 60% for two drugs.", bad="see paper")
    date: PartialDate | None = field(
        "When it was written, in a chain of citation.", good="2021-05-10", bad="later", default=None
    )
    ours: bool = field("True when the step is this site's own reading or sum.", good=True, bad="yes", default=False)
    basis: list[Basis] = field(
        "Where it was read; empty for a step of our own.",
        good=[{"source": "mitchell2021"}],
        bad="-",
        default_factory=list,
    )

    @model_validator(mode="after")
    def _says_whose_it_is(self) -> Self:
        if not self.basis and not self.ours:
            raise PydanticCustomError("step_basis", "needs basis:, or ours: true for a step of this site's own", {})
        return self


class ComparisonNote(Record):
    """An explanation that several facts need together."""

    title: Text = field("The point, in a few words.", good="Why the effect sizes cannot be ranked", bad="Caution")
    question: Text = field("The question that a reader brings.", good="Which treatment works best?", bad="efficacy")
    answer: Text = field(
        "The answer, in a few plain sentences.", good="It cannot be told from these numbers.", bad="No."
    )
    points: list[NotePoint] = field("The steps, in order.", good=[{"says": "..."}], bad="several")
    do_not_say: list[Text] = field(
        "Wordings that the facts do not bear.",
        good=["40-60% of people with PTSD get no relief"],
        bad="lies",
        default_factory=list,
    )
    treatments: list[Id] = field("Treatments that it bears on.", good=["sertraline"], bad="drugs", default_factory=list)


__all__ = ["ComparisonNote", "NotePoint"]
