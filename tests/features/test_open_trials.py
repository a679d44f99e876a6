"""Trials that take people in: when the status was read, an end that has passed, where to look it up, and other drugs left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from access_site import show, words
from small_site import SMALL

CARD = "::: open-trials\n    status: [recruiting]\n    condition: PTSD"


@pytest.fixture
def recruiting(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The small project with ALPHA recruiting, and what a test changes in it."""
    text = SMALL["docs/data/trials/alpha.yml"].replace("status: completed", "status: recruiting")
    monkeypatch.setitem(SMALL, "docs/data/trials/alpha.yml", text)
    return SMALL


def change(files: dict[str, str], old: str, new: str) -> None:
    """One change in ALPHA's record."""
    assert old in files["docs/data/trials/alpha.yml"]
    files["docs/data/trials/alpha.yml"] = files["docs/data/trials/alpha.yml"].replace(old, new)


def test_a_card_says_when_and_where_to_look(recruiting: dict[str, str], tmp_path: Path) -> None:
    """The date of the page, a planned end that had passed when it was read, and the number as a link."""
    page, site = show(tmp_path, CARD)
    assert site.problems == []
    text = words(page.select_one(".position"))
    assert (
        "Recruiting , in a page of January 1, 2020. Its planned end, June 2019, had passed when this was read." in text
    )
    assert page.select_one(".position a[rel]")["href"] == "https://clinicaltrials.gov/study/NCT00000001"


def test_a_page_without_a_date_says_so(recruiting: dict[str, str], tmp_path: Path) -> None:
    """No date is invented, and an end that is not known is not called past."""
    change(recruiting, "status_read: 2020-01-01", "status_read: not found")
    change(recruiting, "completed: 2019-06", "completed: not found")
    text = words(show(tmp_path, CARD)[0].select_one(".position"))
    assert "the page that was read gives no date." in text
    assert "planned end" not in text


def test_an_end_to_come_is_not_called_past(recruiting: dict[str, str], tmp_path: Path) -> None:
    """ALPHA was read in January 2026."""
    change(recruiting, "completed: 2019-06", "completed: 2026-01")
    assert "planned end" not in words(show(tmp_path, CARD)[0])


def test_another_registry_has_its_name_and_no_link(recruiting: dict[str, str], tmp_path: Path) -> None:
    """An address is only built where the registry has one for each number."""
    change(
        recruiting, "registry: ClinicalTrials.gov, number: NCT00000001", "registry: ANZCTR, number: ACTRN12623000971639"
    )
    page, _ = show(tmp_path, CARD)
    assert "ACTRN12623000971639 (ANZCTR)" in words(page)
    assert page.select(".position a[rel]") == []


def test_other_drugs_are_left_out(recruiting: dict[str, str], tmp_path: Path) -> None:
    """A person who seeks MDMA is not led to a trial of methylone."""
    change(recruiting, "condition: ptsd", "condition: ptsd\n  substance: methylone")
    _, site = show(tmp_path, CARD)
    assert "no trial has this status and condition" in [problem.wrong for problem in site.problems]
