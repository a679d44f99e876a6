"""An event in the history of MDMA and of the therapy, with the tale that it corrects where there is one."""

from __future__ import annotations

from typing import Literal

from .base import Model, PartialDate, Text, field
from .basis import Record

EventKind = Literal[
    "chemistry", "use in therapy", "use outside therapy", "research", "law", "regulation", "organizations"
]


class Tale(Model):
    """What is often told, and what the sources say."""

    told: Text = field(
        "The tale, as it is told.", good="Merck made MDMA to curb the appetite.", bad="A myth about Merck"
    )
    found: Text = field(
        "What the sources say instead.", good="Merck's archive holds no such plan.", bad="This is false."
    )


class HistoryEvent(Record):
    """Something that happened on a day, in a year, or over some years."""

    title: Text = field("The event, in a few words.", good="Merck makes MDMA", bad="1912")
    date: PartialDate = field("When it happened or began, as exact as known.", good="1984-07-27", bad="the eighties")
    until: PartialDate | None = field("When it ended, if it lasted.", good="1985", bad="later", default=None)
    kind: EventKind = field("What kind of event.", good="law", bad="misc")
    country: Text = field("Country, or 'International'.", good="United States", bad="US")
    place: Text | None = field("Town, company or court, where known.", good="Darmstadt", bad="lab", default=None)
    says: Text = field("What happened, in our words.", good="DEA proposed Schedule I.", bad="The war on drugs began.")
    tale: Tale | None = field(
        "The tale that the event corrects.", good={"told": "..."}, bad="appetite suppressant", default=None
    )
