"""Whether a trial was used: a name that is missing is a no only where the whole list was read."""

from __future__ import annotations

from pathlib import Path

import pytest
from judgments_site import show

from dossier.charts.trial_use import COVERED, LEFT_OUT, LEGEND, NOT_NAMED, POOLED, WEIGHED, named, state


@pytest.fixture
def records(tmp_path: Path) -> dict:
    """Reviews and conclusions by id."""
    _, site = show(tmp_path, "")
    return {id_: entry.record for name in ("reviews", "conclusions") for id_, entry in site.data.entries[name].items()}


@pytest.mark.parametrize(
    ("record", "trial", "wanted"),
    [
        ("whole2024", "beta", POOLED),
        ("part2023", "beta", COVERED),
        ("strict2022", "beta", LEFT_OUT),
        ("part2023", "alpha", NOT_NAMED),
        ("board-2024", "alpha", WEIGHED),
        ("board-2024", "beta", NOT_NAMED),
    ],
)
def test_state(records, record: str, trial: str, wanted) -> None:
    """A review with as many names as studies is whole; a body's list never is."""
    assert state(records[record], trial) is wanted


def test_no_list_names_nothing(records) -> None:
    """A word of absence is no list of letters."""
    assert list(named(records["silent2022"])) == []
    assert list(named(records["guide-2013"])) == []


def test_states_differ_in_word_and_shape() -> None:
    """Nobody has to see a color; no two meanings share a word."""
    assert len({cell.word for cell in LEGEND}) == len(LEGEND)
    assert {POOLED.shape, COVERED.shape, LEFT_OUT.shape, NOT_NAMED.shape} == {"●", "◐", "○", "?"}
