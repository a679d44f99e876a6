"""Numbers as they were measured: a count in a group, a mean in a group, an effect between groups."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from .base import Count as WholeNumber
from .base import CountOrMissing, Missing, Model, NumberOrMissing, Text, field

EffectKind = Literal[
    "mean difference",
    "standardized mean difference",
    "Cohen's d",
    "Hedges' g",
    "risk ratio",
    "odds ratio",
    "risk difference",
]


class Interval(Model):
    """A confidence interval, or a prediction interval where its field says so."""

    low: float = field("Lower end.", good=-26.94, bad="-26.94 to -20.44")
    high: float = field("Upper end.", good=-20.44, bad="n.s.")
    level: float = field("Confidence level.", unit="%", good=95, bad="95%", default=95)


class PValue(Model):
    """A p value as printed."""

    relation: Literal["=", "<", ">"] = field("How it was printed.", good="<", bad="less than", default="=")
    value: Annotated[float, Field(ge=0, le=1)] = field("The number.", good=0.001, bad="<0.001")


class EventCount(Model):
    """How many of a group had an event."""

    events: CountOrMissing = field("People with the event.", unit="people", good=37, bad="71%")
    n: CountOrMissing = field("People who were looked at.", unit="people", good=52, bad="all")
    zero_at: Text | None = field(
        "For zero events: the place in the source that says zero.",
        good="Table 3 prints 0 (0%)",
        bad="none seen",
        default=None,
    )


class GroupMean(Model):
    """A mean in a group, with its spread."""

    mean: float = field("The mean; ASCII minus.", good=-23.7, bad="23.7 lower")
    n: CountOrMissing = field("People behind it.", unit="people", good=52, bad="-")
    kind: Literal["observed mean", "least-squares mean"] = field(
        "How it was computed.", good="least-squares mean", bad="LS", default="observed mean"
    )
    sd: float | None = field("Standard deviation.", good=13.6, bad="+/- 13.6", default=None)
    se: float | None = field("Standard error.", good=2.4, bad="+/- 2.4", default=None)
    interval: Interval | None = field(
        "Interval of the mean.", good={"low": -26.94, "high": -20.44}, bad="(-27, -20)", default=None
    )


class Share(Model):
    """A percentage whose counts the source does not give."""

    percent: Annotated[float, Field(ge=0, le=100)] = field("Percent as printed.", unit="%", good=75, bad="75%")
    approximate: bool = field("True when printed as 'about'.", good=True, bad="~", default=False)
    n: CountOrMissing = field("People it is a share of.", unit="people", good="not reported", bad="?")


def _kind_of_value(value: Any) -> str | None:
    keys = value.keys() if isinstance(value, dict) else type(value).model_fields if isinstance(value, Model) else ()
    tags = {"events": "count", "mean": "mean", "percent": "share"}
    return next((tag for key, tag in tags.items() if key in keys), None)


ArmValue = Annotated[
    Annotated[EventCount, Tag("count")] | Annotated[GroupMean, Tag("mean")] | Annotated[Share, Tag("share")],
    Discriminator(
        _kind_of_value,
        custom_error_type="arm_value",
        custom_error_message="expected a count (events, n), a mean (mean, n) or a share (percent, n)",
    ),
]


class Effect(Model):
    """A difference between two groups."""

    kind: EffectKind = field("What the number is.", good="Cohen's d", bad="effect size")
    estimate: NumberOrMissing = field("The number; ASCII minus.", good=0.7, bad="0.7 (large)")
    interval: Interval | Missing = field(
        "Its interval.", good={"low": -0.95, "high": -0.47}, bad="wide", default="not reported"
    )
    p: PValue | None = field(
        "Its p value, if printed.", good={"relation": "<", "value": 0.001}, bad="sig.", default=None
    )
    note: Text | None = field("What qualifies it.", good="Completers only.", bad="ok", default=None)


__all__ = ["ArmValue", "Effect", "EffectKind", "EventCount", "GroupMean", "Interval", "PValue", "Share", "WholeNumber"]
