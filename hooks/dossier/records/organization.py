"""An organization that a reader meets on this site: what it is, what it did here, and its interest in the outcome."""

from __future__ import annotations

from typing import Literal

from .base import Id, PartialDateOrMissing, Text, TextOrMissing, field
from .basis import Record

OrganizationKind = Literal[
    "developer", "regulator", "assessor or guideline body", "government", "professional body", "research institution",
    "advocacy", "payer", "journal",
]  # fmt: skip


class Organization(Record):
    """A developer, authority, body, society or institution. Only what a source says of it."""

    name: Text = field("Its name.", good="Food and Drug Administration", bad="the feds")
    short: Text | None = field("The abbreviation that it goes by.", good="FDA", bad="F.D.A.", default=None)
    aliases: list[Text] = field(
        "Other names, former ones among them.",
        good=["MAPS Public Benefit Corporation"],
        bad="etc.",
        default_factory=list,
    )
    kind: OrganizationKind = field("What kind of organization.", good="regulator", bad="company")
    country: TextOrMissing = field("Where it sits, or 'International'.", good="United States", bad="US")
    founded: PartialDateOrMissing = field("When it was founded.", good="1986", bad="eighties", default="not found")
    role: Text = field("What it is, in a sentence.", good="The US agency that approves medicines.", bad="Important.")
    did: Text = field(
        "What it did that this site tells of, in our words.", good="It refused approval in August 2024.", bad="A lot."
    )
    interest: TextOrMissing = field(
        "What it stands to gain or lose by the outcome, or what ties it; 'not found' when nothing was found.",
        good="It would sell the drug.",
        bad="biased",
    )
    sponsors: list[Text] = field(
        "Names under which trials' records give it as their sponsor; the build lists those trials.",
        good=["Transcend Therapeutics"],
        bad="all of them",
        default_factory=list,
    )
    bodies: list[Text] = field(
        "Names under which conclusions give it as their body; the build lists those conclusions.",
        good=["Food and Drug Administration (FDA)"],
        bad="FDA?",
        default_factory=list,
    )
    term: Id | None = field("Id of the glossary term that explains it.", good="fda-agency", bad="FDA", default=None)
