"""Amounts of money as a reader sees them."""

from __future__ import annotations

import pytest

from dossier.html.money import money
from dossier.records.cost import Amount


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (Amount(low=24000, currency="Australian dollars", year="2023"), "24,000 Australian dollars (2023)"),
        (
            Amount(low=15000, high=30000, currency="US dollars", year="2025"),
            "15,000\N{EN DASH}30,000 US dollars (2025)",
        ),
        (
            Amount(low=30000, currency="US dollars", year="2023-06", bound="up to"),
            "up to 30,000 US dollars (June 2023)",
        ),
        (Amount(low=0, currency="Swiss francs", year="2026"), "nothing (2026)"),
        (Amount(low=0, high=5, currency="euros", year="2026"), "0\N{EN DASH}5 euros (2026)"),
    ],
)
def test_money(amount: Amount, written: str) -> None:
    """Bound, figure, whose money, year; what is free is not a number."""
    assert money(amount) == written


def test_a_range_runs_upwards() -> None:
    """A turned range is a slip of the pen."""
    with pytest.raises(ValueError, match="high: must be more than low:"):
        Amount(low=5, high=5, currency="euros", year="2026")
