"""What the law of a place says in one of its layers, from one day on. A later version is added; none is overwritten."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import Day, Model, PartialDate, PartialDateOrMissing, Text, TextOrMissing, field
from .basis import Basis

SchedulingStatus = Literal[
    "strictest list",
    "split by use",
    "controlled",
    "list read, row for MDMA not shown",
    "follows the law of the whole country",
    "no list of its own",
    "not read",
    "not found",
]
MedicalStatus = Literal["no approved medicine", "waits for federal approval", "not read", "not found"]
CompassionateStatus = Literal[
    "open",
    "closed",
    "allowed, no use found",
    "possible in law, no use for MDMA found",
    "draft",
    "not read",
    "not found",
]
ResearchStatus = Literal[
    "with a permit", "with a permit, eased for some", "study or advice only", "draft", "not read", "not found"
]
PrescribingStatus = Literal[
    "named prescribers only",
    "on a doctor's request",
    "no prescribing",
    "after federal approval",
    "not read",
    "not found",
]
PossessionStatus = Literal[
    "offense", "not a crime below a limit", "not punished below a limit", "not read", "not found"
]


class LawVersion(Model):
    """A layer of the law from one day on; subclasses say which states the layer can be in."""

    FIRST: ClassVar[tuple[str, ...]] = ("status",)

    says: Text | None = field(
        "What it says, in our words; left out when it was not read or not found.",
        good="MDMA is item 19(8) of Schedule I.",
        bad="illegal",
        default=None,
    )
    instrument: TextOrMissing = field(
        "The act, regulation or decision, with the section where known.",
        good="Controlled Drugs and Substances Act, Schedule I item 19(8)",
        bad="the drug law",
        default="not found",
    )
    since: PartialDateOrMissing = field(
        "The day from which it applies, as exact as the source gives it.",
        good="2022-01-05",
        bad="recently",
        default="not found",
    )
    until: PartialDate | None = field(
        "The day on which a later version replaced it.", good="2026-10-01", bad="now", default=None
    )
    checked: Day = field(
        "The day on which this layer was last looked up, also when nothing was found.", good="2026-11-20", bad="2026"
    )
    basis: list[Basis] = field(
        "Where it was read; empty only when it was not read or not found.",
        good=[{"source": "cdsa", "place": "Schedule I item 19(8)", "checked": "2026-11-20"}],
        bad="the internet",
        default_factory=list,
    )


class Scheduling(LawVersion):
    """On which list of controlled substances MDMA stands."""

    status: SchedulingStatus = field("Where it stands.", good="strictest list", bad="illegal")


class MedicalAuthorization(LawVersion):
    """Whether a medicine with MDMA may be marketed."""

    status: MedicalStatus = field("Whether one is approved.", good="no approved medicine", bad="no")


class CompassionateAccess(LawVersion):
    """Whether a person can be given the unapproved drug outside of a trial."""

    status: CompassionateStatus = field("Whether the way is open.", good="open", bad="yes")


class Research(LawVersion):
    """Whether research with MDMA is allowed, and how."""

    status: ResearchStatus = field("Whether it is allowed.", good="with a permit", bad="legal")


class Prescribing(LawVersion):
    """Who may prescribe it."""

    status: PrescribingStatus = field("Who may.", good="named prescribers only", bad="doctors")


class Possession(LawVersion):
    """What having some outside of these routes means. It says nothing about treatment."""

    status: PossessionStatus = field("What it is.", good="offense", bad="decriminalized")


ABSENT: frozenset[str] = frozenset({"not read", "not found"})
"""States of a layer that says nothing: its law was not read, or was looked for and not found. Neither means none."""
