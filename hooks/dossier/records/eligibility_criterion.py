"""A criterion of entry, as trials had it: who was taken in, who was kept out, in which trials, and why."""

from __future__ import annotations

from typing import Literal, get_args

from .base import Id, Model, Text, TextOrMissing, field
from .basis import Basis, Record

Group = Literal[
    "diagnosis", "age", "earlier treatment", "heart and body", "pregnancy", "medicines", "mental health",
    "alcohol and other drugs", "practical",
]  # fmt: skip
GROUPS: tuple[Group, ...] = get_args(Group)
"""In the order in which a reader meets them: what decides most often comes first."""


class Otherwise(Model):
    """A trial that handled the same matter in another way."""

    trials: list[Id] = field("Those trials, by id.", good=["va-ptsd-aud"], bad="the VA one")
    says: Text = field("How they had it.", good="It is required there.", bad="differs")
    basis: list[Basis] = field("Where that was read.", good=[{"source": "nct07118839"}], bad="-")


class EligibilityCriterion(Record):
    """One criterion of named trials. It says what a trial decided, never what a reader may do."""

    name: Text = field("The matter in a few words.", good="Heart and blood pressure", bad="cardiac")
    direction: Literal["include", "exclude", "asked of everyone"] = field(
        "Whether it let people in, kept them out, or was asked of all who took part.", good="exclude", bad="no"
    )
    group: Group = field("What it is about.", good="heart and body", bad="misc")
    criterion: Text = field("As the trials had it.", good="Uncontrolled high blood pressure", bad="bad heart")
    plain: Text = field(
        "The same in plain words.", good="Blood pressure that stays high despite treatment.", bad="hypertension"
    )
    trials: list[Id] = field("Trials in which it was read, by id; at least one.", good=["mapp1"], bad="phase 3")
    why: TextOrMissing = field(
        "The reason, as far as a source gives it.",
        good="The drug raises blood pressure and heart rate.",
        bad="obvious",
    )
    ask: Text | None = field(
        "What a reader could ask a doctor or a trial team, as a question.",
        good="Do I have a heart condition that matters here?",
        bad="Check yourself.",
        default=None,
    )
    otherwise: list[Otherwise] = field("Trials that had it otherwise.", good=[], bad="varies", default_factory=list)
    disputed: Text | None = field(
        "Where two sources on the same trial disagree.", good="A later paper says otherwise.", bad="?", default=None
    )


__all__ = ["GROUPS", "EligibilityCriterion", "Group", "Otherwise"]
