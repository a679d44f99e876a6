"""What is overdue depends on the day that is asked for, on the kind's limit, and on a fact's own earlier day."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.datasets import load_datasets
from dossier.freshness import GATES, LIMITS
from dossier.overdue import Overdue, overdue, summary
from dossier.records import KINDS

LINE = """\
line-1:
  name: A line
  country: Nowhere
  kind: crisis line
  phone: ["1"]
  hours: not found
  cost: not found
  who_answers: not found
  basis:
    - {source: smith2020, place: page 1, checked: 2026-01-15}
    - {source: news2021, place: page 2, checked: 2026-01-15, check_by: 2026-02-01}
"""


@pytest.fixture
def late(small: Path) -> Path:
    """The small project with a help line, which has two places in sources."""
    file = small / "docs/data/help-lines/nowhere.yml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(LINE, encoding="utf-8")
    return small


@pytest.mark.parametrize(
    ("day", "sources"),
    [
        ("2026-01-16", []),
        ("2026-02-01", []),
        ("2026-02-02", ["news2021"]),
        ("2026-04-15", ["news2021"]),
        ("2026-04-16", ["news2021", "smith2020"]),
    ],
)
def test_a_fact_is_overdue_the_day_after(late: Path, day: str, sources: list[str]) -> None:
    """At its own day if it names one, else 90 days after its check."""
    facts = [fact for fact in overdue(load_datasets(late), day) if fact.dataset == "help-lines"]
    assert [fact.source for fact in facts] == sources


def test_a_fact_names_its_place_and_what_it_stops(late: Path) -> None:
    """So that an editor leads there."""
    first = overdue(load_datasets(late), "2026-02-02")[0]
    assert str(first) == ("docs/data/help-lines/nowhere.yml:11: help-lines 'line-1', news2021: due 2026-02-01 [safety]")


def test_the_summary_counts_what_stops_a_release() -> None:
    """By kind, and nothing when none does."""
    fact = Overdue("2026-01-01", "trials", "alpha", "smith2020", "file", 1, "")
    held = Overdue("2026-01-01", "help-lines", "line-1", "smith2020", "file", 1, "safety")
    assert summary([fact]) == "1 fact overdue"
    assert summary([fact, held, held]) == "3 facts overdue (2 of safety)"
    assert summary([]) == "0 facts overdue"


def test_limits_are_of_datasets_that_exist() -> None:
    """A limit for a dataset that was renamed would silently hold nothing."""
    assert set(LIMITS) | set(GATES) <= set(KINDS)
    assert set(GATES) <= set(LIMITS)
