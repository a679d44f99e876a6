"""A protocol or a practice: what happens in each phase, how long, with whom, and the dose as it was published.

What a trial's own record holds (doses by group, people, status) is shown from there and not copied.
"""

from __future__ import annotations

from typing import Literal, get_args

from .base import CountOrMissing, Id, Missing, Model, NumberOrMissing, Text, TextOrMissing, field
from .basis import Discrepancy, Record
from .span import SpanOrMissing

PhaseName = Literal["screening", "taper", "preparation", "dosing", "integration", "follow-up"]
PHASES: tuple[PhaseName, ...] = get_args(PhaseName)
"""The phases in their order."""

COUNTED: tuple[PhaseName, ...] = ("preparation", "dosing", "integration")
"""The phases whose sessions make up the hours of a course."""


class Phase(Model):
    """One phase of a course."""

    what: TextOrMissing = field("What happens, in our words.", good="Trust, history, what to expect.", bad="prep")
    sessions: CountOrMissing = field("Sessions in this phase, all together.", unit="sessions", good=9, bad="3 each")
    hours: NumberOrMissing = field("Length of one session.", unit="hours", good=1.5, bad="90 min")
    when: TextOrMissing = field("When, how far apart, how long.", good="About four weeks apart", bad="monthly-ish")


class Phases(Model):
    """All six phases; one that was not read about says so."""

    screening: Phase = field("Before anything else: who can take part.", good={"sessions": "not reported"}, bad="-")
    taper: Phase = field("Coming off medicines under care.", good={"what": "All psychiatric medicines"}, bad="-")
    preparation: Phase = field("Sessions before the first dosing session.", good={"sessions": 3}, bad="-")
    dosing: Phase = field("Sessions with the drug.", good={"sessions": 3, "hours": 8}, bad="-")
    integration: Phase = field("Sessions after dosing sessions.", good={"sessions": 9}, bad="-")
    follow_up: Phase = field("Assessments afterwards.", good={"when": "12 months"}, bad="-")

    def of(self, name: PhaseName) -> Phase:
        """The phase of this name."""
        phase: Phase = getattr(self, name.replace("-", "_"))
        return phase


class Protocol(Record):
    """How a treatment was planned or is practiced."""

    name: Text = field("Name as it stands in a sentence.", good="the phase 3 course", bad="Ph3")
    short: Text = field("Short name for the head of a column.", good="Phase 3", bad="The two large trials")
    aliases: list[Text] = field("Other names that people search for.", good=["MAPP1"], bad="etc.", default_factory=list)
    kind: Literal[
        "phase 3", "phase 2", "expanded access", "with another therapy", "other condition", "group", "national practice"
    ] = field("What kind of protocol or practice.", good="phase 3", bad="trial")
    format: Literal["one person", "pair", "group", "one person and group", "not fixed"] = field(
        "Who is treated together.", good="pair", bad="couples therapy"
    )
    condition: Id = field(
        "Id of the condition; of the one this site is about, where a practice treats several.", good="ptsd", bad="PTSD"
    )
    countries: list[Text] = field("Where.", good=["United States"], bad="US")
    trials: list[Id] | Missing = field("Ids of the trials that used it.", good=["mapp1", "mapp2"], bad="phase 3")
    schedule_of: Id | None = field(
        "Id of the trial whose schedule the drawing of the course uses.", good="mapp2", bad="phase 3", default=None
    )
    weeks: SpanOrMissing = field(
        "From baseline to the main assessment, or the length of the course where there is none.",
        unit="weeks",
        good={"low": 18, "high": 18},
        bad="4 months",
    )
    weeks_are: TextOrMissing = field("What the weeks count.", good="Baseline to main assessment", bad="duration")
    phases: Phases = field("The six phases.", good={"dosing": {"sessions": 3}}, bad="prep, dose, integrate")
    dose: TextOrMissing | None = field(
        "Dose as published, never advice; left out when the records of its trials hold it, which are shown instead.",
        good="80-120 mg, flexible",
        bad="the usual dose",
        default=None,
    )
    therapists: CountOrMissing = field(
        "Therapists in the room on a dosing day, for the person, pair or group.",
        unit="therapists",
        good=2,
        bad="a team",
    )
    team: TextOrMissing = field(
        "Who takes part, as published.", good="Two therapists, a physician on call", bad="staff"
    )
    setting: TextOrMissing = field("Where, as published.", good="A quiet room at the study site", bad="nice room")
    monitoring: TextOrMissing = field("What was measured on the day.", good="Blood pressure, pulse", bad="vitals")
    night: TextOrMissing = field("Where the night was spent.", good="At the site, with an attendant", bad="yes")
    week_after: TextOrMissing = field("Contact in the days after.", good="A call every day for a week", bad="support")
    session_hours: NumberOrMissing = field(
        "Hours in sessions for one person; checked against the phases.", unit="hours", good=42, bad="about 40"
    )
    therapist_hours: NumberOrMissing = field(
        "The same times the therapists in the room; checked too.", unit="hours", good=84, bad="42-84"
    )
    summary: Text = field(
        "What it is and what sets it apart, in one or two sentences.", good="Three doses.", bad="MDMA"
    )
    gaps: list[Text] = field("What was looked for and not found.", good=["Night"], bad="more", default_factory=list)
    discrepancies: list[Discrepancy] = field("Where sources disagree.", good=[], bad="?", default_factory=list)

    @property
    def counted(self) -> list[tuple[PhaseName, int, float]] | None:
        """Phase, sessions and hours of one, for what makes up the hours; ``None`` when any of them is not known."""
        found = [(name, self.phases.of(name)) for name in COUNTED]
        known = [(name, phase.sessions, phase.hours) for name, phase in found]
        return [item for item in known if _is_known(item)] if all(map(_is_known, known)) else None  # type: ignore[misc]

    @property
    def worked_hours(self) -> float | None:
        """Sessions times their length, added up."""
        return None if self.counted is None else sum(sessions * hours for _, sessions, hours in self.counted)


def _is_known(item: tuple[PhaseName, int | str, float | str]) -> bool:
    return not isinstance(item[1], str) and not isinstance(item[2], str)


__all__ = ["COUNTED", "PHASES", "Phase", "PhaseName", "Phases", "Protocol"]
