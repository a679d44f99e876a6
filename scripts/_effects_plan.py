"""Which results the effects are worked out from, and which effects are pooled. A new trial is a line here."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Comparison:
    """A result with its two arms."""

    result: str
    treatment: str = "mdma"
    control: str = "placebo"


@dataclass(frozen=True)
class PoolPlan:
    """A pool: its id, name, kind, the results whose effects go in, and how it compares with a published one."""

    id: str
    name: str
    kind: str
    results: list[str]
    compared_with: str
    left_out: dict[str, str] = field(default_factory=dict)


MEANS = [
    Comparison("mp1-caps4-final"),
    Comparison("mp2-caps4-final", "d125", "d25"),
    Comparison("mp8-caps4-final", "d125", "d30"),
    Comparison("mp12-caps4-final", "d125", "d40"),
    Comparison("mapp1-caps5-week18"),
    Comparison("mapp2-caps5-week18"),
]
"""Final scores on the clinicians' scale, as the SYPRES open data give them: the full dose against the control."""

COUNTS = [
    *(Comparison(f"{trial}-{outcome}{tail}") for trial in ("mapp1", "mapp2")
      for outcome in ("loss-of-diagnosis", "remission", "response") for tail in ("", "-randomized")),
    Comparison("mapp1-loss-of-diagnosis-worst-case"),
    Comparison("mapp2-loss-of-diagnosis-worst-case"),
    Comparison("mp1-response"),
    Comparison("mp2-response", "d125", "d25"),
    Comparison("mp8-response", "d125", "d30"),
    Comparison("mp8-loss-of-diagnosis", "d125", "d30"),
    Comparison("mp12-response", "d125", "d40"),
    Comparison("mp12-loss-of-diagnosis", "d125", "d40"),
]  # fmt: skip
"""Counts with an event that is good for the person."""

LEFT_OUT = {
    "mp3": "stopped early; no result that can be compared was found",
    "mp4": "stopped early; no result was published",
    "mp9": "the number of people in each arm was not found, and the trial was published only in a retracted pooling",
    "mp16": "open-label, without a control group",
    "mp17": "open-label, without a control group",
    "mp18": "open-label, without a control group",
}
"""Trials that are shown but not pooled, with the reason."""

EARLY = "counted a few days after the second session and not at the end of the controlled part"

LEFT_OUT_OF_RESPONSE = {"mp1": f"response was {EARLY}", **LEFT_OUT}

LEFT_OUT_OF_REMISSION = {
    "mp1": f"loss of diagnosis was {EARLY}",
    "mp2": "no count of remission or loss of diagnosis was found",
    **LEFT_OUT,
}

POOLS = [
    PoolPlan("pool-symptoms", "All six randomized PTSD trials with published results", "Hedges' g", [c.result for c in MEANS],
             "SYPRES reports -0.71 (-0.95 to -0.47) for the same six trials; this pool agrees within rounding.", LEFT_OUT),
    PoolPlan("pool-response", "Response, five trials", "risk ratio",
             ["mp2-response", "mp8-response", "mp12-response", "mapp1-response", "mapp2-response"],
             "SYPRES reports 1.35 (1.10 to 1.66) from five comparisons and 222 people; this pool agrees within rounding.",
             LEFT_OUT_OF_RESPONSE),
    PoolPlan("pool-remission", "Remission or loss of diagnosis as SYPRES codes it, four trials", "risk ratio",
             ["mp8-loss-of-diagnosis", "mp12-loss-of-diagnosis", "mapp1-remission", "mapp2-remission"],
             "SYPRES reports 2.25 (1.04 to 4.87) from four comparisons and 210 people; this pool agrees within rounding.",
             LEFT_OUT_OF_REMISSION),
]  # fmt: skip
