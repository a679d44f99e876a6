"""A check of someone who offers MDMA with therapy, or a red flag: what to look for, how, and why."""

from __future__ import annotations

from typing import Literal

from .base import Text, Url, field
from .basis import Record


class ProviderCheck(Record):
    """One thing to check, one red flag, or one step after harm."""

    name: Text = field("The point in a few words.", good="Is the doctor on the public register?", bad="License")
    kind: Literal["check", "red flag", "after harm"] = field(
        "Something to check, a sign to walk away, or what to do after harm.", good="check", bad="tip"
    )
    place: Text = field("Where it holds.", good="United States", bad="US", default="Any country")
    do: Text = field(
        "What to do or to look for, in a sentence or two.", good="Search the register for the name.", bad="Be careful."
    )
    why: Text = field("Why it matters.", good="A register shows who may treat people.", bad="important")
    limits: Text | None = field(
        "What it does not tell.", good="A clean entry is no proof of good care.", bad="-", default=None
    )
    web: Url | None = field("Where to look.", good="https://www.docinfo.org", bad="docinfo", default=None)


__all__ = ["ProviderCheck"]
