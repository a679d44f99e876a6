"""How numbers and dates are written for a reader."""

from __future__ import annotations

import pytest

from dossier.html.numbers import in_few, number, percent, show, views_of
from dossier.records.conclusion import Vote
from dossier.records.numbers import Effect, EventCount, GroupMean, Interval, PValue, Share


def count(events: int | str, n: int | str) -> EventCount:
    """A count without the trouble of keywords."""
    return EventCount(events=events, n=n)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-23.7, "\N{MINUS SIGN}23.7"),
        (0, "0"),
        (1480, "1,480"),
        (12.0, "12"),
        (0.25, "0.25"),
        ("not found", "not found"),
    ],
)
def test_number(value: float | str, text: str) -> None:
    """A true minus sign, commas in thousands, no needless decimals."""
    assert number(value) == text


@pytest.mark.parametrize(
    ("events", "n", "text"),
    [
        (28, 42, "2 in 3"), (37, 52, "about 7 in 10"), (12, 37, "about 1 in 3"), (20, 42, "about 1 in 2"), (5, 10, "1 in 2"),
        (0, 40, "0 in 1"), (42, 42, "1 in 1"), (1, 400, "about 0 in 100"), ("not reported", 42, "not reported"), (3, 0, "not reported"),
    ],
)  # fmt: skip
def test_in_few(events: int | str, n: int, text: str) -> None:
    """The smallest denominator that is within two in a hundred; a rare event is never rounded to none in few."""
    assert in_few(count(events, n)) == text


def test_a_missing_count_has_no_percentage() -> None:
    """'Not reported' never turns into zero."""
    assert percent(count("not reported", 42)) == "not reported"
    assert show(count("not reported", 42)) == "not reported of 42"


@pytest.mark.parametrize(
    ("value", "view", "text"),
    [
        (count(28, 42), "", "28 of 42"),
        (count(28, 42), "full", "28 of 42 (67%)"),
        (count(28, 42), "percent1", "66.7%"),
        (count(28, 42), "per100", "67 in 100"),
        (Share(percent=90, approximate=True, n="not reported"), "", "about 90%"),
        (Share(percent=90, approximate=True, n="not reported"), "few", "about 9 in 10"),
        (
            GroupMean(mean=-23.7, n=52, interval=Interval(low=-26.94, high=-20.44)),
            "full",
            "\N{MINUS SIGN}23.7 (95% CI \N{MINUS SIGN}26.94 to \N{MINUS SIGN}20.44)",
        ),
        (GroupMean(mean=19.6, n=42, sd=13.6), "full", "19.6 (SD 13.6)"),
        (GroupMean(mean=-24.4, n=42), "size", "24.4"),
        (Effect(kind="Cohen's d", estimate=0.91, interval="not reported"), "full", "0.91"),
        (PValue(relation="<", value=0.0001), "", "p < 0.0001"),
        (PValue(value=0.03), "", "p = 0.03"),
        (Vote(question="q", yes=2, no=9), "", "2 to 9"),
        ("2024-08-08", "date", "August 8, 2024"),
        ("2024-08", "date", "August 2024"),
        ("2024", "date", "2024"),
    ],
)
def test_show(value: object, view: str, text: str) -> None:
    """Each view of each type of value."""
    assert show(value, view) == text


def test_every_view_that_is_named_works() -> None:
    """What a message proposes can be written."""
    for value in (
        count(1, 2),
        Share(percent=50, n=2),
        GroupMean(mean=1, n=2),
        Interval(low=1, high=2),
        Vote(question="q", yes=1, no=2),
    ):
        assert all(show(value, view) for view in views_of(value))


def test_a_record_has_no_view() -> None:
    """What cannot stand in a sentence is refused rather than printed."""
    assert views_of({"a": 1}) == []
