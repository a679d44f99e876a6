"""A trial: how it was set up, who took part, what was planned and what became of it."""

from __future__ import annotations

from typing import Literal

from .base import CountOrMissing, FlagOrNotFound, Id, PartialDateOrMissing, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .trial_group import TrialGroup, group_of
from .trial_parts import Arm, Caution, Outcome, RegistryNumber, Sessions, Visit

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
    randomized: FlagOrNotFound = field("Whether people were assigned to groups at random.", good=True, bad="yes")
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
    cautions: list[Caution] = field(
        "What a reader must know before leaning on it, harms included.",
        good=[{"says": "Twelve people and no comparison group.", "ours": True}],
        bad="see critique",
        default_factory=list,
    )
    discrepancies: list[Discrepancy] = field(
        "Where sources disagree about it.", good=[], bad="unclear", default_factory=list
    )

    @property
    def group(self) -> TrialGroup:
        """Where it stands among the trials; worked out, never typed."""
        return group_of(self)


__all__ = ["Arm", "Caution", "Outcome", "RegistryNumber", "Sessions", "Trial", "TrialStatus", "Visit"]
