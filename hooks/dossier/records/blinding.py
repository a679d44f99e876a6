"""A blinding check: how many guessed what they had been given."""

from __future__ import annotations

from typing import Literal

from .base import Id, Missing, Text, field
from .basis import Record
from .numbers import EventCount, Share


class BlindingCheck(Record):
    """Who guessed right in each arm, for one trial or several taken together."""

    trials: list[Id] = field("Ids of the trials that the figures cover.", good=["mapp1", "mapp2"], bad="phase 3")
    status: Literal["reported"] | Missing = field(
        "Whether guesses were reported; 'not found' when they may have been, but not in what was read.",
        good="reported",
        bad="yes",
    )
    who_guessed: Literal["participants", "therapists", "raters", "not applicable"] = field(
        "Whose guesses.", good="participants", bad="they"
    )
    correct: dict[Id, EventCount | Share] = field(
        "Right guesses by arm; empty unless reported.",
        good={"mdma": {"percent": 90, "approximate": True, "n": "not reported"}},
        bad="90/75",
        default_factory=dict,
    )
    expectancy: Text = field("Whether expectations were measured, and what was found.", good="not found", bad="no")
    summary: Text = field(
        "What this means for the reader, in a sentence.", good="Most people knew what they had.", bad="unblinded"
    )
