"""A number or an address where someone answers: an emergency number, a crisis line, poison advice, a directory."""

from __future__ import annotations

from typing import Literal

from .base import Text, TextOrMissing, Url, field
from .basis import Record

HelpLineKind = Literal["emergency number", "crisis line", "veterans' line", "poison or health advice", "directory"]
ANY_HOUR = "24 hours, every day"
"""How ``hours`` says that a line never closes."""


class HelpLine(Record):
    """Who answers, how to reach them, and what a caller should know first."""

    name: Text = field("Its name, as it calls itself.", good="Lifeline", bad="The Aussie hotline")
    country: Text = field(
        "Where it answers, in a name that readers look for.", good="Switzerland and Liechtenstein", bad="CH"
    )
    kind: HelpLineKind = field("What it is.", good="crisis line", bad="hotline")
    phone: list[Text] = field(
        "Numbers to call, as they are dialed in that country.", good=["13 11 14"], bad="+61131114", default_factory=list
    )
    then: Text | None = field(
        "What to press or choose when it answers.", good="press 1", bad="follow the menu", default=None
    )
    text: Text | None = field("The number that takes text messages.", good="0477 13 11 14", bad="yes", default=None)
    web: Url | None = field("Its address on the web.", good="https://www.113.nl", bad="113.nl", default=None)
    chat: bool = field("True when one can write with someone at that address.", good=True, bad="yes", default=False)
    hours: TextOrMissing = field("When it answers.", good=ANY_HOUR, bad="24/7")
    cost: TextOrMissing = field("What a call costs.", good="free", bad="0")
    languages: list[Text] = field(
        "Languages that it answers in, as far as was read; empty when that was not found.",
        good=["English", "French"],
        bad="bilingual",
        default_factory=list,
    )
    who_answers: TextOrMissing = field("Who picks up.", good="trained counselors", bad="people")
    for_whom: Text | None = field(
        "Whom it is for, when that is not everyone.", good="Veterans and their families", bad="all", default=None
    )
    note: Text | None = field(
        "What a caller should know before calling, in a plain sentence.",
        good="You may have to try several times.",
        bad="see website",
        default=None,
    )
    footer: bool = field(
        "True for the few lines that stand at the foot of every page and on paper.", good=True, bad="yes", default=False
    )


__all__ = ["ANY_HOUR", "HelpLine", "HelpLineKind"]
