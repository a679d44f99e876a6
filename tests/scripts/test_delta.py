"""Bytes from older bytes: any change comes back whole, what moved is found, and damage is told."""

from __future__ import annotations

import random

import pytest

from _delta import BLOCK, apply_delta, delta

RANDOM = random.Random(1)  # noqa: S311 - the same bytes on every run
OLD = RANDOM.randbytes(20_000)
CASES = {
    "nothing": b"",
    "the same": OLD,
    "all new": RANDOM.randbytes(5_000),
    "a byte changed": OLD[:9_000] + b"x" + OLD[9_001:],
    "a byte put in": OLD[:9_000] + b"x" + OLD[9_000:],
    "begun later": OLD[3_333:],
    "ended sooner": OLD[:3_333],
    "halves in another order": OLD[10_001:] + OLD[:10_001],
    "twice": OLD * 2,
    "less than a block": OLD[: BLOCK - 1],
    "one byte again and again": b"a" * 5_000,
}


@pytest.mark.parametrize("name", CASES)
def test_the_new_bytes_come_back(name: str) -> None:
    """From the old ones and the steps alone."""
    assert apply_delta(OLD, delta(OLD, CASES[name])) == CASES[name]


@pytest.mark.parametrize("name", ["the same", "a byte changed", "a byte put in", "halves in another order", "twice"])
def test_what_is_known_is_not_carried(name: str) -> None:
    """A few steps, and the bytes around a change."""
    assert len(delta(OLD, CASES[name])) < 4 * BLOCK


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        (delta(OLD, OLD)[:-1], "a step is cut off"),
        (delta(OLD, OLD + b"more")[:-1], "a step leads beyond its bytes"),
        (delta(OLD, OLD), "a step leads beyond its bytes"),
    ],
)
def test_damage_is_told(steps: bytes, message: str) -> None:
    """Cut off between steps, within new bytes, or for another base."""
    with pytest.raises(ValueError, match=message):
        apply_delta(OLD[:-1], steps)
