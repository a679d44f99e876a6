"""Between-arm effects and pools, by statsmodels. Formulas are named in each docstring; nothing is computed elsewhere.

Signs: means as treatment minus control (negative favors the treatment on scales where lower is better), shares likewise.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import statsmodels
from scipy.stats import norm
from statsmodels.stats.meta_analysis import combine_effects, effectsize_2proportions, effectsize_smd

Z = float(norm.ppf(0.975))
METHOD = f"statsmodels {statsmodels.__version__}"
G_FORMULA = "Hedges' g: mean difference over pooled SD, times 1 - 3 / (4 n - 9) (Hedges 1981); 95% interval by normal approximation"
RD_FORMULA = "Difference of two shares; variance p(1 - p)/n in each arm; 95% interval by normal approximation"
RR_FORMULA = "Ratio of two shares, on the log scale; 0.5 added to each cell of a trial that has an empty one"
NNT_FORMULA = "1 / risk difference, only where the interval of the difference leaves out zero (Altman 1998)"
POOL_FORMULA = "Random effects with Paule-Mandel variance between trials; interval by Hartung-Knapp with t on k - 1 degrees of freedom"


@dataclass(frozen=True)
class Number:
    """An estimate with its 95% interval and its sampling variance (on the log scale for ratios)."""

    estimate: float
    low: float
    high: float
    variance: float


@dataclass(frozen=True)
class Pooled:
    """A pooled estimate: interval, variance between trials, its share of the spread in %, weights in %."""

    estimate: float
    low: float
    high: float
    tau2: float
    i2: float
    weights: list[float]


def hedges_g(treatment: tuple[float, float, int], control: tuple[float, float, int]) -> Number:
    """From (mean, SD, n) of two arms; :data:`G_FORMULA`."""
    effect, variance = effectsize_smd(*treatment, *control)
    return _number(float(effect), float(variance))


def risk_difference(treatment: tuple[int, int], control: tuple[int, int]) -> Number:
    """From (events, n) of two arms; :data:`RD_FORMULA`."""
    effect, variance = effectsize_2proportions(*treatment, *control, statistic="diff")
    return _number(float(effect), float(variance))


def risk_ratio(treatment: tuple[int, int], control: tuple[int, int]) -> Number:
    """From (events, n) of two arms; :data:`RR_FORMULA`. Estimate and interval are ratios, the variance is of the log."""
    empty = 0 in (treatment[0], control[0], treatment[1] - treatment[0], control[1] - control[0])
    cells = np.array([*treatment, *control], dtype=float) + (np.array([0.5, 1, 0.5, 1]) if empty else 0)
    effect, variance = effectsize_2proportions(*cells, statistic="risk-ratio")
    log = _number(float(effect), float(variance))
    return Number(math.exp(log.estimate), math.exp(log.low), math.exp(log.high), log.variance)


def number_needed_to_treat(difference: Number) -> Number | None:
    """:data:`NNT_FORMULA`; None when the interval holds zero."""
    if difference.low <= 0 <= difference.high:
        return None
    low, high = sorted((1 / difference.low, 1 / difference.high))
    return Number(1 / difference.estimate, low, high, difference.variance)


def pool(effects: Sequence[Number], *, log: bool = False) -> Pooled:
    """:data:`POOL_FORMULA`; ``log`` for ratios, which are pooled on the log scale and given back as ratios."""
    values = np.array([math.log(item.estimate) if log else item.estimate for item in effects])
    variances = np.array([item.variance for item in effects])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # statsmodels warns about intervals of single trials, which are not used
        result = combine_effects(values, variances, method_re="iterated", use_t=True)
        row = result.summary_frame().loc["random effect wls"]
    found = (float(row[name]) for name in ("eff", "ci_low", "ci_upp"))
    estimate, low, high = (math.exp(number) if log else number for number in found)
    weights = [float(weight) * 100 for weight in result.weights_rel_re]
    return Pooled(estimate, low, high, max(0.0, float(result.tau2)), 100 * max(0.0, float(result.i2)), weights)


def _number(estimate: float, variance: float) -> Number:
    half = Z * math.sqrt(variance)
    return Number(estimate, estimate - half, estimate + half, variance)
