"""Exceptions to rules: what one silences, when it expires, and that the build and the check agree; messages are golden."""

from __future__ import annotations

from pathlib import Path

import pytest

import build
import overdue
from dossier.build import load_site
from dossier.check_all import check_all
from dossier.checks import CHECKS
from dossier.excepted import CLOSED
from dossier.exceptions import FILE, RuleException, expired, load_exceptions

ROOT = Path(__file__).parents[1]
ITEM = """\
- rule: counts-within-n
  record: results/alpha-response
  reason: The paper counts episodes, not people.
  until: 2027-06-01
"""
OLD = f"{FILE}:1: exception, counts-within-n at results/alpha-response: expired 2027-06-01"


@pytest.fixture
def project(small: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with more events than people, and an exception for it, in place of the real one."""
    results = small / "docs/data/results/alpha.yml"
    text = results.read_text(encoding="utf-8")
    results.write_text(text.replace("{events: 12, n: 18}", "{events: 19, n: 18}"), encoding="utf-8")
    (small / FILE).write_text(ITEM, encoding="utf-8")
    for module in (overdue, build):
        monkeypatch.setattr(module, "enter", lambda locks: None)
        monkeypatch.setattr(module, "ROOT", small)
    return small


def test_the_check_and_the_build_let_the_same_pass(project: Path) -> None:
    """With the exception nothing, without it the one problem."""
    assert (check_all(project), load_site(project).problems) == ([], [])
    (project / FILE).unlink()
    found = check_all(project)
    assert [problem.rule for problem in found] == ["counts-within-n"]
    assert load_site(project).problems == found


def test_a_second_problem_of_the_record_is_not_silenced(project: Path) -> None:
    """The exception becomes one that says too little, and both problems show."""
    results = project / "docs/data/results/alpha.yml"
    text = results.read_text(encoding="utf-8")
    results.write_text(text.replace("{events: 5, n: 17}", "{events: 18, n: 17}"), encoding="utf-8")
    assert sorted(problem.rule for problem in check_all(project)) == ["counts-within-n", "counts-within-n", "exception"]


def test_nothing_is_said_of_exceptions_while_records_cannot_be_read(project: Path) -> None:
    """Their rule is silent then; the other problem comes first."""
    results = project / "docs/data/results/alpha.yml"
    results.write_text(results.read_text(encoding="utf-8").replace("  better: higher\n", "", 1), encoding="utf-8")
    assert [problem.rule for problem in check_all(project)] == ["missing-field"]


@pytest.mark.parametrize(("day", "late"), [("2027-06-01", []), ("2027-06-02", [OLD])])
def test_it_holds_through_its_last_day(project: Path, day: str, late: list[str]) -> None:
    """By the day that is asked for."""
    assert expired(load_exceptions(project), day) == late


def test_what_has_expired_is_listed_and_still_silences(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Time that has passed is no mistake: the ordinary check asks no clock."""
    assert overdue.main(["--on", "2027-06-02"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert OLD in out
    assert "1 exception to a rule expired by then." in out
    assert check_all(project) == []


@pytest.mark.parametrize(("day", "code"), [("2027-06-01", 0), ("2027-06-02", 1)])
def test_a_release_is_refused_from_the_day_after(
    project: Path, capsys: pytest.CaptureFixture[str], day: str, code: int
) -> None:
    """With the place of the exception and what to do."""
    assert overdue.main(["--release", "--on", day]) == code
    out = capsys.readouterr().out
    assert (OLD in out, "No release: judge 1 exception(s) again" in out) == (bool(code), bool(code))


def test_a_release_build_is_refused_and_another_tells(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As with facts that are overdue."""
    monkeypatch.setattr(build, "today", lambda: "2027-06-02")
    monkeypatch.setattr(build, "build_edition", lambda root, name: 0)
    assert build.main(["--release"]) == 1
    assert OLD in capsys.readouterr().out
    assert build.main([]) == 0
    assert "1 exception to a rule expired. The list: python3 scripts/overdue.py" in capsys.readouterr().out


def test_closed_rules_exist() -> None:
    """One that was renamed would be open without anybody's knowing."""
    assert {check.id for check in CHECKS} >= CLOSED


def test_the_real_file_is_read() -> None:
    """And its head explains every field."""
    text = (ROOT / FILE).read_text(encoding="utf-8")
    assert load_exceptions(ROOT).problems == []
    assert [name for name in RuleException.model_fields if f"{name}: " not in text and f"'{name}:'" not in text] == []
