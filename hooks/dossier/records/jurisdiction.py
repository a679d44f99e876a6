"""A jurisdiction: a country, a union of states or a part of a country, with its law on MDMA in layers."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from .base import Id, Text, field
from .basis import Discrepancy, Record
from .law_version import (
    ABSENT,
    CompassionateAccess,
    LawVersion,
    MedicalAuthorization,
    Possession,
    Prescribing,
    Research,
    Scheduling,
)

Route = Literal["authorized prescriber", "exceptional permit", "special access", "clinical trial only", "none found"]
"""The widest lawful way to treatment that was found. ``none found`` is not proof that there is none."""

Region = Literal[
    "North America",
    "Latin America and the Caribbean",
    "Europe",
    "Africa",
    "Middle East and Central Asia",
    "Asia",
    "Oceania",
]
IsoCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}(-[A-Z]{1,3})?$")]

LAYERS: dict[str, str] = {
    "scheduling": "Drug schedule",
    "medical": "Approval as a medicine",
    "compassionate": "Use before approval",
    "research": "Research",
    "prescribing": "Who may prescribe",
    "possession": "Possession outside these routes",
}
"""Field of a jurisdiction to what a reader calls that layer of the law, in the order of display."""


class Jurisdiction(Record):
    """A place with its own law on MDMA; its basis carries the route to access."""

    REFERS: ClassVar[dict[str, str]] = {"part_of": "jurisdictions"}

    name: Text = field("Its usual English name.", good="Switzerland", bad="CH")
    aliases: list[Text] = field(
        "Other names that people search for: official, in its own languages, short.",
        good=["Schweiz", "Suisse"],
        bad="etc.",
        default_factory=list,
    )
    link: list[Text] = field(
        "Names that lead to its page from a sentence; each means this place and nothing else.",
        good=["Switzerland"],
        bad="Georgia (a country and a US state)",
        default_factory=list,
    )
    link_not_in: list[Text] = field(
        "Longer names that contain one of those and mean something else.",
        good=["New Mexico"],
        bad="Mexico",
        default_factory=list,
    )
    iso: IsoCode = field(
        "Code of ISO 3166: two letters, with a hyphen for a part of a country.", good="US-CO", bad="USA"
    )
    region: Region = field("Where it is.", good="Europe", bad="EU")
    part_of: Id | None = field("The country that it is part of.", good="united-states", bad="US", default=None)
    route: Route = field("The widest lawful way to treatment that was found.", good="special access", bad="legal")
    route_says: Text = field(
        "What that means for a person there, in a sentence.",
        good="A practitioner can ask for the drug for one patient at a time.",
        bad="ask your doctor",
    )
    scheduling: list[Scheduling] = field("Versions, the oldest first.", good=[{"status": "strictest list"}], bad="I")
    medical: list[MedicalAuthorization] = field("Versions.", good=[{"status": "no approved medicine"}], bad="none")
    compassionate: list[CompassionateAccess] = field("Versions.", good=[{"status": "open"}], bad="yes")
    research: list[Research] = field("Versions.", good=[{"status": "with a permit"}], bad="yes")
    prescribing: list[Prescribing] = field("Versions.", good=[{"status": "no prescribing"}], bad="none")
    possession: list[Possession] = field("Versions.", good=[{"status": "offense"}], bad="illegal")
    unknown: list[Text] = field(
        "What is not known, one sentence each.",
        good=["Whether the pilot treated anyone was not found."],
        bad="much",
        default_factory=list,
    )
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)

    @model_validator(mode="after")
    def _each_layer_has_a_version(self) -> Self:
        for layer in LAYERS:
            if not self.versions(layer):
                raise PydanticCustomError(
                    "layer_empty",
                    "{layer}: needs a version; write 'status: not read' when nobody has",
                    {"layer": layer},
                )
        return self

    @property
    def scheduled(self) -> str:
        """The state of the newest version of the drug schedule, so that tables and counts can choose by it."""
        return state_of(self.scheduling[-1])

    def versions(self, layer: str) -> list[LawVersion]:
        """All versions of a layer, the oldest first."""
        found: list[LawVersion] = getattr(self, layer)
        return found

    def in_force(self, layer: str) -> LawVersion | None:
        """The version that applies; none when the layer says nothing or has ended."""
        last = self.versions(layer)[-1]
        return None if last.until or state_of(last) in ABSENT else last


def state_of(version: LawVersion) -> str:
    """The version's status; every subclass has one."""
    return str(getattr(version, "status"))  # noqa: B009 - declared by the subclasses, each with its own closed list
