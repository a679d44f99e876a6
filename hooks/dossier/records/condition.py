"""A condition for which MDMA-assisted therapy is studied or talked of: how far the study has come, and what it found.

Its trials are not listed here: every trial names its condition, and the build collects them.
"""

from __future__ import annotations

from typing import Literal

from .base import Text, TextOrMissing, field
from .basis import Record

Status = Literal["studied in trials", "planned", "only within PTSD trials", "idea only"]


class Condition(Record):
    """A condition, by the name that people use."""

    name: Text = field("Name.", good="Post-traumatic stress disorder", bad="PTSD!")
    short: Text = field("Short name.", good="PTSD", bad="ptsd")
    aliases: list[Text] = field(
        "Other spellings that people search for.", good=["PTBS"], bad="etc.", default_factory=list
    )
    status: Status = field(
        "How far its study has come. A rule holds it against the trials: 'studied in trials' needs one that has begun.",
        good="planned",
        bad="promising",
    )
    found: TextOrMissing = field(
        "What was found, with both groups where there were two; 'not studied' when nothing was.",
        good="Scores fell in one open study of 12 people.",
        bad="It works.",
    )
    not_known: Text = field("What is not known.", good="How people fare without MDMA.", bad="much")
    harms: TextOrMissing = field(
        "What was found of harms in people with this condition.", good="not found", bad="few (how many?)"
    )
    read_on: Text | None = field(
        "The page, and the place on it, where the numbers stand.",
        good="research/other-conditions.md#depression",
        bad="https://example.org",
        default=None,
    )
