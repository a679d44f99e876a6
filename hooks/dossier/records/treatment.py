"""A treatment for PTSD: what it is, what it takes, who has approved it, and what speaks for and against it."""

from __future__ import annotations

from typing import Literal

from .base import CountOrMissing, Id, Model, PartialDateOrMissing, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .span import SpanOrMissing

TreatmentKind = Literal["psychotherapy", "medicine", "procedure", "drug-assisted therapy", "not specific"]
ApprovalStatus = Literal[
    "approved for PTSD",
    "not approved for PTSD",
    "refused for PTSD",
    "unapproved, restricted access",
    "no approval needed",
]


class Approval(Model):
    """What a regulator has decided about the treatment for PTSD."""

    regulator: Text = field("Who decides.", good="FDA", bad="regulator")
    country: Text = field("Where it counts.", good="United States", bad="US")
    status: ApprovalStatus = field("What it decided, for PTSD only.", good="approved for PTSD", bad="legal")
    date: PartialDateOrMissing = field("Date of that decision, or of the statement read.", good="2025", bad="recently")
    note: Text | None = field("What qualifies it.", good="Advisers voted 10 to 1 against.", bad="ok", default=None)


class Treatment(Record):
    """A treatment, a class of treatments, or a way of giving one."""

    name: Text = field("Name as it stands in a sentence.", good="prolonged exposure", bad="PE!")
    short: Text = field("Short name for tables.", good="PE", bad="the exposure one")
    aliases: list[Text] = field(
        "Other names that people search for.", good=["Zoloft"], bad="etc.", default_factory=list
    )
    kind: TreatmentKind = field(
        "What kind of treatment; 'not specific' for a class or a format that spans several.",
        good="psychotherapy",
        bad="therapy",
    )
    scope: Literal["treatment", "class", "format", "named by guidelines only"] = field(
        "Whether it is one treatment, a class, a way of giving one, or held only because guidelines name it.",
        good="treatment",
        bad="main",
        default="treatment",
    )
    what: Text = field(
        "What it is, in plain words.", good="Talk therapy in which one returns to the memory step by step.", bad="CBT"
    )
    sessions: SpanOrMissing = field(
        "Sessions, infusions or procedures in a course.", unit="sessions", good={"low": 8, "high": 15}, bad="8-15"
    )
    minutes: SpanOrMissing = field(
        "Length of one session; of the usual one when they differ.",
        unit="minutes",
        good={"low": 90, "high": 90},
        bad="1.5 h",
    )
    weeks: SpanOrMissing = field("Length of the course.", unit="weeks", good={"low": 8, "high": 15}, bad="months")
    therapists: CountOrMissing = field("Therapists in the room.", unit="therapists", good=1, bad="a team")
    session_hours: SpanOrMissing = field(
        "Hours that the person spends in sessions.", unit="hours", good={"low": 42, "high": 42}, bad="42 h"
    )
    therapist_hours: SpanOrMissing = field(
        "Hours that all therapists together spend in sessions.", unit="hours", good={"low": 84, "high": 84}, bad="42-84"
    )
    hours_from: TextOrMissing = field(
        "How the hours were worked out.", good="3 x 1.5 + 3 x 8 + 9 x 1.5 = 42; twice for two therapists", bad="sums"
    )
    course: Text = field(
        "The course in a sentence.", good="8 to 15 weekly sessions of 90 minutes with one therapist.", bad="long"
    )
    dosing_sessions: CountOrMissing = field(
        "Sessions with the drug, for a drug-assisted therapy.", unit="sessions", good=3, bad="a few"
    )
    between_sessions: TextOrMissing = field(
        "What the person does between sessions.", good="none", bad="homework?", default="not found"
    )
    approvals: list[Approval] = field(
        "Decisions of regulators; empty for psychotherapies, which need none.",
        good=[{"regulator": "FDA", "status": "approved for PTSD"}],
        bad="FDA-approved",
        default_factory=list,
    )
    summary: Text = field(
        "What is known, in two or three plain sentences with the control named.",
        good="Large effect against waiting lists; no better than other active treatments.",
        bad="Works well.",
    )
    in_favor: list[Text] = field(
        "What speaks for it, one point each.",
        good=["One of three therapies strongly recommended by VA/DoD"],
        bad="good",
    )
    against: list[Text] = field(
        "What stands against it, one point each; as many as there are.",
        good=["27% left the trials"],
        bad="some drop out",
    )
    harms: TextOrMissing = field(
        "Side effects and harms, with both groups where known.", good="Insomnia in 35% v 22%", bad="mild"
    )
    certainty: TextOrMissing = field("How sure its reviewers were, in their word.", good="moderate", bad="solid")
    blinding: TextOrMissing = field(
        "Who did not know what was given, in its trials.", good="assessors only", bad="double-blind?"
    )
    head_to_head: list[Id] = field(
        "Trials that set it against MDMA-assisted therapy; empty when there is none.",
        good=["palo-alto-cpt"],
        bad="none yet",
        default_factory=list,
    )
    part_of: list[Id] = field(
        "Treatments that are the class it belongs to, or that it is a format of.",
        good=["trauma-focused-cbt"],
        bad="CBT",
        default_factory=list,
    )
    gaps: list[Text] = field(
        "What was looked for and not found.", good=["Number of sessions"], bad="more", default_factory=list
    )
    discrepancies: list[Discrepancy] = field("Where sources disagree about it.", good=[], bad="?", default_factory=list)


__all__ = ["Approval", "Treatment"]
