"""The parts of a trial's record: registry number, group, course, visit, outcome, caution."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .base import Count, CountOrMissing, Id, Model, NumberOrMissing, Text, TextOrMissing, field
from .basis import Basis

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


class RegistryNumber(Model):
    """A trial's number in a public registry."""

    registry: Registry = field("The registry.", good="ClinicalTrials.gov", bad="NCT")
    number: Text = field(
        "The number, as that registry writes it.", good="NCT04077437", bad="nct 4077437", identifies=True
    )


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
    label: Text = field("What it is called in the table below the drawing.", good="Dosing session 1", bad="D1")
    number: Count | None = field(
        "Which of its kind it is; the drawing names the session by it.", good=1, bad="first", default=None
    )
    week_is_drawn: bool = field(
        "True when the visit is known but its week was not published and is only placed for the drawing.",
        good=True,
        bad="about",
        default=False,
    )


class Caution(Model):
    """What a reader must know before leaning on the trial, with where it was read."""

    says: Text = field("The point, in one to three plain sentences.", good="Nine of 51 left placebo.", bad="biased")
    about: Literal["harm", "limit"] = field(
        "'harm': harm to people, or how harm was recorded and handled; 'limit': anything else.",
        good="harm",
        bad="safety",
        default="limit",
    )
    ours: bool = field("True when it is this site's own reading or sum.", good=True, bad="yes", default=False)
    basis: list[Basis] = field(
        "Where it was read; may be empty for a reading of our own.",
        good=[{"source": "fdacrl2024", "place": "page 2, issue 2", "checked": "2026-11-20"}],
        bad="FDA",
        default_factory=list,
    )

    @model_validator(mode="after")
    def _says_whose_it_is(self) -> Self:
        if not self.basis and not self.ours:
            raise PydanticCustomError("caution_basis", "needs basis:, or ours: true for this site's own reading", {})
        return self


__all__ = ["Arm", "Caution", "Outcome", "Registry", "RegistryNumber", "Role", "Sessions", "Visit"]
