"""The statistics against published numbers, and the committed records against a fresh computation."""

from __future__ import annotations

import pytest

import _effects as stats
import compute_effects


def test_hedges_g_of_mapp1_is_that_of_the_living_review() -> None:
    """SYPRES, Figure 1, row Mitchell 2021: -0.77 (-1.23 to -0.31)."""
    g = stats.hedges_g((19.6, 13.61, 42), (29.9, 12.77, 37))
    assert (round(g.estimate, 2), round(g.low, 2), round(g.high, 2)) == (-0.77, -1.23, -0.31)


@pytest.mark.parametrize(
    ("pool", "published"),
    [
        ("pool-symptoms", (-0.71, -0.95, -0.47)),
        ("pool-response", (1.35, 1.10, 1.66)),
        ("pool-remission", (2.25, 1.04, 4.87)),
    ],
)
def test_pools_agree_with_the_living_review(pool: str, published: tuple[float, float, float]) -> None:
    """Within rounding, from the same trials."""
    found = compute_effects.records()[1][pool]
    assert (
        round(found["estimate"], 2),
        round(found["interval"]["low"], 2),
        round(found["interval"]["high"], 2),
    ) == published


def test_committed_records_are_what_the_results_give() -> None:
    """Run scripts/compute_effects.py when this fails."""
    assert {name for name, text in compute_effects.wanted().items() if compute_effects._read(name) != text} == set()


def test_an_empty_cell_is_corrected_in_its_own_trial_only() -> None:
    """4 of 8 against 0 of 4 becomes 4.5 of 9 against 0.5 of 5."""
    assert stats.risk_ratio((4, 8), (0, 4)).estimate == pytest.approx(5.0)
    assert stats.risk_ratio((8, 12), (2, 7)).estimate == pytest.approx((8 / 12) / (2 / 7))


def test_no_number_needed_to_treat_when_the_difference_may_be_none() -> None:
    """An interval that holds zero has no finite number."""
    assert stats.number_needed_to_treat(stats.risk_difference((5, 10), (4, 10))) is None


def test_number_needed_to_treat() -> None:
    """One over the difference, with the ends turned round."""
    needed = stats.number_needed_to_treat(stats.risk_difference((28, 42), (12, 37)))
    assert needed is not None
    assert (round(needed.estimate, 1), needed.low < needed.estimate < needed.high) == (2.9, True)
