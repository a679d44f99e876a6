"""An item of a public instrument for health information, and whether this site meets it."""

from __future__ import annotations

from typing import Literal

from .base import Text, field
from .basis import Record

Instrument = Literal["IPDAS", "DISCERN", "NHS standard"]
AuditVerdict = Literal["met", "partly met", "not met"]


class AuditItem(Record):
    """What the instrument asks, in our words, with a verdict of the site on itself."""

    instrument: Instrument = field("The instrument that asks it.", good="DISCERN", bad="a checklist")
    order: int = field("Its place in the instrument, from 1.", good=8, bad="eighth")
    group: Text = field("The part of the instrument it belongs to.", good="certifying", bad="misc")
    item: Text = field("What it asks, as a short sentence of ours.", good="It names what is uncertain.", bad="Q8")
    verdict: AuditVerdict = field("Whether the site meets it, by its own reading.", good="partly met", bad="almost")
    why: Text = field(
        "What meets it, or what is missing.", good="No person with PTSD has tried the pages.", bad="to do"
    )
    pages: list[Text] = field(
        "Pages of this site on which that can be seen: paths below docs. None only where nothing meets it.",
        good=["reference/limits.md"],
        bad="everywhere",
        default_factory=list,
    )


__all__ = ["AuditItem", "AuditVerdict", "Instrument"]
