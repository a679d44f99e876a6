"""A trial: how it was set up, who took part, what was planned and what became of it."""

from __future__ import annotations

from typing import Literal

from .base import (
    Count,
    CountOrMissing,
    FlagOrNotFound,
    Id,
    Model,
    NumberOrMissing,
    PartialDateOrMissing,
    Text,
    TextOrMissing,
    field,
)
from .basis import Discrepancy, Record

Registry = Literal["ClinicalTrials.gov", "EudraCT", "EU CT", "ANZCTR", "IRAS", "other"]
Role = Literal[
    "full-dose",
    "medium-dose",
    "low dose",
    "low-dose control",
    "inactive placebo",
    "other treatment",
    "waiting",
    "single arm",
]
TrialStatus = Literal[
    "completed",
    "terminated early",
    "recruiting",
    "active, not recruiting",
    "not yet recruiting",
    "enrolling by invitation",
    "on hold",
    "withdrawn",
    "closed",
    "unknown",
]


class RegistryNumber(Model):
    """A trial's number in a public registry."""

    registry: Registry = field("The registry.", good="ClinicalTrials.gov", bad="NCT")
    number: Text = field("The number, as that registry writes it.", good="NCT04077437", bad="nct 4077437")


class Arm(Model):
    """One group of a trial."""

    name: Text = field("What the group received, in a few words.", good="MDMA with therapy", bad="group A")
    role: Role = field("Its part in the comparison.", good="inactive placebo", bad="placebo")
    dose: TextOrMissing = field(
        "Dose as the trial's protocol published it, never advice.", good="80 + 40 mg, then 120 + 60 mg", bad="high"
    )
    dose_mg: NumberOrMissing = field(
        "First dose of the last blinded session, without supplement; 0 only for placebo.",
        unit="mg",
        good=120,
        bad="120 mg",
    )
    randomized: CountOrMissing = field("People assigned to the group.", unit="people", good=53, bad="about 50")
    assessed: CountOrMissing = field("People in the group with the main assessment.", unit="people", good=52, bad="98%")


class Sessions(Model):
    """What the course was made of."""

    dosing: TextOrMissing = field("Number of blinded dosing sessions.", good="3", bad="several")
    dosing_hours: TextOrMissing = field("Length of one.", unit="hours", good="8", bad="long")
    preparation: TextOrMissing = field("Number of preparation sessions.", good="3", bad="some")
    integration: TextOrMissing = field(
        "Number of integration sessions in the blinded part.", good="9", bad="after each"
    )


class Outcome(Model):
    """What the trial measured, and when."""

    measure: Id = field("Id of the measure in the measures dataset.", good="caps-5", bad="CAPS 5 score")
    definition: Text = field(
        "What counted, and between which points.", good="Change from baseline to 18 weeks", bad="PTSD"
    )


class Visit(Model):
    """A point on the course, for the timeline drawing."""

    week: float = field("Weeks after baseline.", unit="weeks", good=4, bad="week four")
    kind: Literal["preparation", "dosing", "integration", "assessment", "follow-up"] = field(
        "What happens.", good="dosing", bad="pill"
    )
    label: Text = field("What it is called in the drawing and its table.", good="Dosing session 1", bad="D1")


class Trial(Record):
    """A study that gave MDMA with therapy, planned to, or followed people who had it."""

    name: Text = field("Short name used on the site.", good="MAPP2", bad="the second phase 3 trial")
    title: Text = field(
        "Full title, or a description where none was read.", good="A Multi-Site Phase 3 Study ...", bad="-"
    )
    aliases: list[Text] = field(
        "Other names that people search for.", good=["Mitchell 2023"], bad="etc.", default_factory=list
    )
    registrations: list[RegistryNumber] = field(
        "Registry numbers; empty when none was found.",
        good=[{"registry": "ClinicalTrials.gov", "number": "NCT04077437"}],
        bad="NCT04077437",
    )
    substance: Literal["MDMA", "R-MDMA", "methylone"] = field(
        "The drug under study.", good="MDMA", bad="ecstasy", default="MDMA"
    )
    condition: Id = field("Id of the condition studied.", good="ptsd", bad="PTSD (severe)")
    population: Text = field(
        "Who could take part.", good="Adults with severe PTSD for six months or more", bad="patients"
    )
    phase: Literal["early 1", "1", "1/2", "2", "2a", "2/3", "3", "4", "not applicable", "not found"] = field(
        "Phase, as registered.", good="3", bad="III"
    )
    design: Text = field("The design in one sentence.", good="Randomized 1:1, double-blind, several sites", bad="RCT")
    randomized: FlagOrNotFound = field(
        "Whether people were assigned to groups at random.", good=True, bad="yes"
    )
    blinding: Literal["double-blind", "single-blind", "raters only", "open-label", "not applicable", "not found"] = (
        field("Who was meant not to know.", good="double-blind", bad="blind")
    )
    comparator: Literal[
        "inactive placebo",
        "low-dose MDMA",
        "other dose or number of sessions",
        "other treatment",
        "waiting list",
        "none",
        "not found",
    ] = field("What MDMA was compared with.", good="inactive placebo", bad="control")
    arms: dict[Id, Arm] = field(
        "The groups, by id.", good={"mdma": "..."}, bad="MDMA and placebo", default_factory=dict
    )
    enrolled: CountOrMissing = field(
        "People who started, or are planned while it runs.", unit="people", good=104, bad="~100"
    )
    enrolled_is: Literal["started", "planned", "not found"] = field("What that number counts.", good="started", bad="n")
    sessions: Sessions = field("The course.", good={"dosing": "3"}, bad="3 sessions")
    therapists: TextOrMissing = field("Who was in the room.", good="Two therapists", bad="staff")
    schedule: list[Visit] = field(
        "Points of the course, for a timeline.", good=[{"week": 4}], bad="see paper", default_factory=list
    )
    primary_outcome: list[Outcome] = field(
        "The main outcome.", good=[{"measure": "caps-5"}], bad="CAPS-5", default_factory=list
    )
    secondary_outcomes: list[Outcome] = field(
        "Other outcomes set in advance.", good=[{"measure": "sds"}], bad="others", default_factory=list
    )
    prior_mdma: TextOrMissing = field(
        "Share who had taken MDMA before, with counts where known.", good="48 of 104 (46.2%)", bad="many"
    )
    sponsor: Text = field("Who is legally responsible.", good="MAPS", bad="nonprofit")
    sponsor_tied: FlagOrNotFound = field(
        "True when run or paid for by the developer (MAPS, MAPS PBC, Lykos) or its branches.", good=True, bad="yes"
    )
    funder: TextOrMissing = field("Who paid.", good="MAPS", bad="donors?")
    countries: list[Text] = field(
        "Countries with sites; empty when none was found.", good=["United States", "Israel"], bad="US/IL"
    )
    sites: CountOrMissing = field("Number of sites.", unit="sites", good=13, bad="multi")
    started: PartialDateOrMissing = field("First person in.", good="2020-08-27", bad="fall 2020")
    completed: PartialDateOrMissing = field("Primary completion, or the planned date.", good="2022-11-02", bad="done")
    status: TrialStatus = field("What became of it, as last read.", good="completed", bad="over")
    status_read: PartialDateOrMissing = field(
        "Date of the registry version or page behind the status.", good="2025-06-06", bad="recent"
    )
    published_as: Literal[
        "paper", "registry results", "sponsor page", "retracted pooling only", "nothing found", "not yet due"
    ] = field("How results reached the public.", good="paper", bad="yes")
    publications: list[Id] = field(
        "Sources that report its results.", good=["mitchell2023"], bad="Nature Medicine", default_factory=list
    )
    summary: Text = field("What it did, in one or two plain sentences.", good="It compared ...", bad="Landmark trial!")
    cautions: list[Text] = field(
        "What a reader must know before leaning on it.",
        good=["Nine of 51 left the placebo group."],
        bad="see critique",
        default_factory=list,
    )
    discrepancies: list[Discrepancy] = field(
        "Where sources disagree about it.", good=[], bad="unclear", default_factory=list
    )


__all__ = ["Arm", "Count", "Outcome", "RegistryNumber", "Sessions", "Trial", "Visit"]
