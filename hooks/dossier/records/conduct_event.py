"""Something that went wrong, or is said to have, in how trials treated people or told of it; who says what about it."""

from __future__ import annotations

from typing import Literal

from .base import Id, Model, PartialDate, Text, TextOrMissing, field
from .basis import Basis, Record

StatementKind = Literal["alleged", "reported", "admitted", "found", "decided", "denied", "answered"]
"""``found``: a regulator, court, journal or institution states it as its own finding. ``decided``: what it did about it.
``reported``: the press or a paper says so. ``alleged``: someone accuses. ``admitted``: whoever it is said of agrees."""

Standing = Literal["alleged", "reported", "admitted", "found", "disputed"]


class Statement(Model):
    """What one side says of it."""

    kind: StatementKind = field("How it is said.", good="alleged", bad="true")
    by: Text = field("Who says it.", good="Health Canada", bad="they")
    date: PartialDate | None = field("When.", good="2022-06-22", bad="later", default=None)
    says: Text = field("What they say, in our words.", good="The site was not compliant.", bad="guilty")
    basis: list[Basis] = field("Where it was read.", good=[{"source": "cbc2022d"}], bad="-")


class ConductEvent(Record):
    """An event with all of its voices; people who were harmed are not named."""

    title: Text = field("The event in a few words.", good="A trial in Toronto was stopped", bad="Scandal")
    theme: Literal["touch and sexual conduct", "consent", "reporting of harms", "oversight", "publication"] = field(
        "What it is about.", good="consent", bad="misc"
    )
    date: PartialDate = field("When it happened, or became known.", good="2022-06-06", bad="2022?")
    country: Text = field("Where.", good="Canada", bad="CA")
    trials: list[Id] = field("Trials it bears on.", good=["toronto-cpt"], bad="all", default_factory=list)
    what: Text = field("What happened, with who says so.", good="An inspection found ...", bad="abuse")
    standing: Standing = field("The most that anybody has established.", good="found", bad="proven")
    statements: list[Statement] = field("Who says what.", good=[{"kind": "found"}], bad="-")
    consequence: TextOrMissing = field("What followed.", good="The trial was stopped.", bad="-")
    for_readers: Text = field(
        "What a person who considers such treatment can take from it.", good="Ask who watches.", bad="Beware"
    )
