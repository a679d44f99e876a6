"""A fact that matters, read a second time at its source: what was looked at, on which day, and with what result."""

from __future__ import annotations

from typing import Literal

from .base import Day, Text, field
from .basis import Record


class Rereading(Record):
    """One second reading. It is dated: what the fact says later may differ, and is then read again."""

    fact: Text = field(
        "The fact: id of its record and, when one field carries it, the way to that field.",
        good="mapp2-remission.arms.mdma",
        bad="remission in MAPP2 (no rule can find it)",
    )
    area: Literal["safety", "law", "efficacy"] = field("Why it matters most.", good="safety", bad="other")
    says: Text = field(
        "The fact in one short sentence, as it stood after the reading.",
        good="Sodium fell below normal in 30 of 96 volunteers.",
        bad="sodium",
    )
    read_on: Day = field("The day of the second reading.", good="2026-11-28", bad="November")
    outcome: Literal["held", "corrected", "could not be re-read"] = field(
        "'held': the source says what the record says; 'corrected': it did not, and the record was changed; "
        "'could not be re-read': the place was looked for and not opened, which says nothing about the fact.",
        good="held",
        bad="ok",
    )
    note: Text = field(
        "What was seen, or where it was looked for; of a correction, what had been wrong.",
        good="The abstract, in a stored copy of PubMed.",
        bad="checked",
    )
