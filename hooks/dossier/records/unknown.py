"""An unknown: what nobody knows, who says so, and what would settle it."""

from __future__ import annotations

from typing import Literal

from .base import Id, Text, TextOrMissing, field
from .basis import Record


class Unknown(Record):
    """A question on risk without an answer."""

    title: Text = field(
        "The question, as a reader would put it.", good="How often does sodium fall?", bad="Sodium unknown"
    )
    theme: Literal["body", "mind", "who was studied", "over time", "outside of trials"] = field(
        "What it is about.", good="body", bad="safety"
    )
    known: Text = field(
        "What is known so far, which may be nothing.", good="One study of 96 volunteers.", bad="nothing"
    )
    missing: Text = field("What is not known.", good="Nobody has measured it in patients.", bad="?")
    who: Text = field("Who says that it is not known.", good="FDA, August 2024", bad="experts")
    settle: TextOrMissing = field(
        "What would settle it.", good="Blood tests at the start and after each dose", bad="research"
    )
    trials: list[Id] = field(
        "Trials, running or planned, that may tell; empty when none was found.",
        good=["va-ptsd-aud"],
        bad="several",
        default_factory=list,
    )
    ours: bool = field("True when the gap is this site's own reading.", good=True, bad="yes", default=False)


__all__ = ["Unknown"]
