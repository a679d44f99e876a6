"""Ranges and figures in words and digits."""

from __future__ import annotations

from typing import Any

import pytest

from dossier.html.numbers import show
from dossier.records.span import Figure, Span
from dossier.records.treatment_effect import EffectRange


@pytest.mark.parametrize(
    ("low", "high", "text"), [(8, 15, "8 to 15"), (42, 42, "42"), (3.75, 7, "3.75 to 7"), (1200, 1200, "1,200")]
)
def test_span(low: float, high: float, text: str) -> None:
    """One number when both ends are the same; no needless decimals."""
    assert show(Span(low=low, high=high)) == text


@pytest.mark.parametrize(
    ("fields", "view", "text"),
    [
        ({"value": 11537, "unit": "US dollars"}, "", "11,537 US dollars"),
        ({"value": 11537, "unit": "US dollars"}, "value", "11,537"),
        ({"value": 25, "to": 75, "unit": "%"}, "", "25 to 75%"),
        ({"value": 3.5, "unit": "% a year"}, "", "3.5% a year"),
        ({"value": 16, "unit": "%", "low": 14, "high": 18}, "full", "16% (95% CI 14 to 18)"),
        ({"value": 16, "unit": "%"}, "full", "16%"),
        ({"value": 78, "unit": "%"}, "per100", "78 in 100"),
        ({"value": 2, "unit": "people"}, "per100", "2 people"),
        ({"value": "not reported", "unit": "US dollars"}, "", "not reported"),
        ({"value": "not reported", "unit": "%"}, "per100", "not reported"),
    ],
)
def test_figure(fields: dict[str, Any], view: str, text: str) -> None:
    """With and without unit and interval; a missing number never gets a unit."""
    assert show(Figure(label="x", **fields), view) == text


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (0.5, 0.8, "0.5 to 0.8"),
        (0.8, None, "at least 0.8"),
        (None, -0.2, "at most \N{MINUS SIGN}0.2"),
        (0, 0.2, "0 to 0.2"),
        (-0.2, 0, "\N{MINUS SIGN}0.2 to 0"),
    ],
)
def test_effect_range(low: float | None, high: float | None, text: str) -> None:
    """A bound is no range, and zero is a bound like any other."""
    assert show(EffectRange(kind="Cohen's d", low=low, high=high)) == text
