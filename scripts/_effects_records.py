"""From results to effect and pool records, as plain data ready to be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import _effects as stats
from _effects_plan import COUNTS, MEANS, POOLS, Comparison, PoolPlan
from dossier.records.numbers import EventCount, GroupMean
from dossier.records.result import Result

SUFFIX = {"Hedges' g": "g", "risk difference": "rd", "risk ratio": "rr", "number needed to treat": "nnt"}


def effect_records(results: Mapping[str, Result]) -> dict[str, Any]:
    """Every effect of every comparison of the plan."""
    found: dict[str, Any] = {}
    for comparison in MEANS:
        found |= _of_means(results[comparison.result], comparison)
    for comparison in COUNTS:
        found |= _of_counts(results[comparison.result], comparison)
    return found


def _of_means(result: Result, comparison: Comparison) -> dict[str, Any]:
    arms = [result.arms[name] for name in (comparison.treatment, comparison.control)]
    groups = [(arm.mean, arm.sd, arm.n) for arm in arms if isinstance(arm, GroupMean)]
    effect = stats.hedges_g(*groups)  # type: ignore[arg-type]
    return _record(result, comparison, "Hedges' g", effect, stats.G_FORMULA, "effectsize_smd")


def _of_counts(result: Result, comparison: Comparison) -> dict[str, Any]:
    arms = [result.arms[name] for name in (comparison.treatment, comparison.control)]
    groups: list[Any] = [(arm.events, arm.n) for arm in arms if isinstance(arm, EventCount)]
    difference, ratio = stats.risk_difference(*groups), stats.risk_ratio(*groups)
    found = _record(result, comparison, "risk difference", difference, stats.RD_FORMULA, "effectsize_2proportions")
    found |= _record(result, comparison, "risk ratio", ratio, stats.RR_FORMULA, "effectsize_2proportions")
    needed = stats.number_needed_to_treat(difference)
    return found | (
        _record(result, comparison, "number needed to treat", needed, stats.NNT_FORMULA, "1 / risk difference")
        if needed
        else {}
    )


def _record(
    result: Result, comparison: Comparison, kind: str, effect: stats.Number, formula: str, function: str
) -> dict[str, Any]:
    treatment, control = result.arms[comparison.treatment], result.arms[comparison.control]
    return {
        f"{comparison.result}-{SUFFIX[kind]}": {
            "result": comparison.result,
            "trial": result.trial,
            "treatment_arm": comparison.treatment,
            "control_arm": comparison.control,
            "kind": kind,
            "estimate": round(effect.estimate, 4),
            "interval": {"low": round(effect.low, 4), "high": round(effect.high, 4)},
            "variance": round(effect.variance, 6),
            "n_treatment": treatment.n,
            "n_control": control.n,
            "formula": formula,
            "method": f"{stats.METHOD}, {function}",
        }
    }


def pool_records(results: Mapping[str, Result], effects: Mapping[str, Any]) -> dict[str, Any]:
    """Every pool of the plan."""
    return {plan.id: _pool(plan, results, effects) for plan in POOLS}


def _pool(plan: PoolPlan, results: Mapping[str, Result], effects: Mapping[str, Any]) -> dict[str, Any]:
    ids = [f"{result}-{SUFFIX[plan.kind]}" for result in plan.results]
    chosen = [effects[id_] for id_ in ids]
    numbers = [stats.Number(e["estimate"], e["interval"]["low"], e["interval"]["high"], e["variance"]) for e in chosen]
    pooled = stats.pool(numbers, log=plan.kind == "risk ratio")
    return {
        "name": plan.name,
        "effects": ids,
        "left_out": plan.left_out,
        "kind": plan.kind,
        "estimate": round(pooled.estimate, 4),
        "interval": {"low": round(pooled.low, 4), "high": round(pooled.high, 4)},
        "tau2": round(pooled.tau2, 4),
        "i2": round(pooled.i2, 1),
        "weights": {id_: round(weight, 1) for id_, weight in zip(ids, pooled.weights, strict=True)},
        "n": sum(effect["n_treatment"] + effect["n_control"] for effect in chosen),
        "formula": stats.POOL_FORMULA,
        "method": f"{stats.METHOD}, combine_effects",
        "compared_with": plan.compared_with,
    }
