"""A measure: the scale behind a result, and what its numbers mean."""

from __future__ import annotations

from typing import Literal

from .base import Id, NumberOrMissing, Text, field
from .basis import Record


class Measure(Record):
    """A rating scale, interview or count."""

    name: Text = field("Short name.", good="CAPS-5", bad="caps")
    full_name: Text = field("Name in full.", good="Clinician-Administered PTSD Scale for DSM-5", bad="PTSD test")
    rates: Text = field("What it measures, in plain words.", good="How severe PTSD symptoms are", bad="PTSD")
    rated_by: Literal["interviewer", "the person", "count", "not found"] = field(
        "Who rates.", good="interviewer", bad="doctor"
    )
    low: NumberOrMissing = field("Lowest score.", unit="points", good=0, bad="0/80")
    high: NumberOrMissing = field("Highest score.", unit="points", good=80, bad="80 points")
    better: Literal["lower", "higher"] = field("Which end is better.", good="lower", bad="low")
    term: Id | None = field("Glossary term that explains it.", good="caps-5", bad="see glossary", default=None)
    thresholds: list[Text] = field(
        "Scores that the trials gave a meaning.",
        good=["35 or more: severe, in MAPP1"],
        bad="cutoffs",
        default_factory=list,
    )
