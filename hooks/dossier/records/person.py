"""A person whom this site names for a public part in the story; never a participant, nor anyone who was harmed."""

from __future__ import annotations

from typing import Literal

from .base import Id, Text, TextOrMissing, field
from .basis import Record

Part = Literal[
    "chemist", "therapist", "trial lead", "researcher", "developer", "law and regulation", "historian", "critic"
]


class Person(Record):
    """Someone with a public part: what they did, and their ties. No allegation stands here."""

    name: Text = field("Name.", good="Rick Doblin", bad="Doblin, R.")
    family_name: Text = field("What the list is sorted by.", good="Doblin", bad="Rick")
    aliases: list[Text] = field("Other spellings.", good=["Sasha Shulgin"], bad="etc.", default_factory=list)
    parts: list[Part] = field("Parts that the person played.", good=["developer"], bad="famous")
    country: TextOrMissing = field("Where, as a source says.", good="United States", bad="US")
    did: Text = field(
        "What the person did, in our words, as a source says it.", good="Founded MAPS in 1986.", bad="A pioneer."
    )
    ties: TextOrMissing = field(
        "Ties to the developer or another interest, as a source states them; 'not found' when none was found.",
        good="Employed by the developer.",
        bad="shady",
    )
    organizations: list[Id] = field(
        "Ids of organizations that the person belongs or belonged to.",
        good=["org-maps"],
        bad="MAPS",
        default_factory=list,
    )
    signs: list[Text] = field(
        "How the person stands among the authors of sources here; the build lists those sources.",
        good=["Doblin R"],
        bad="Rick Doblin et al.",
        default_factory=list,
    )
