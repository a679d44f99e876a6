"""The list of what is overdue, the line after a build, and the refusal of a release."""

import pytest

import build
import overdue
import publish

LINE = """\
line-1:
  name: A line
  country: Nowhere
  kind: crisis line
  phone: ["1"]
  hours: not found
  cost: not found
  who_answers: not found
  basis: [{source: smith2020, place: page 1, checked: 2026-01-15}]
"""
HELD = "docs/data/help-lines/nowhere.yml:9: help-lines 'line-1', smith2020: due 2026-04-15 [safety]"


@pytest.fixture
def project(small, monkeypatch):
    """The small project with a help line that is due on April 15, 2026, in place of the real one."""
    file = small / "docs/data/help-lines/nowhere.yml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(LINE, encoding="utf-8")
    for module in (overdue, build):
        monkeypatch.setattr(module, "enter", lambda locks: None)
        monkeypatch.setattr(module, "ROOT", small)
    return small


def test_the_list_never_fails(project, capsys):
    """Time that has passed is no mistake."""
    assert overdue.main(["--on", "2026-04-16"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert HELD in out
    assert out[-1] == "1 fact overdue (1 of safety) on 2026-04-16."


@pytest.mark.parametrize(("day", "code"), [("2026-04-15", 0), ("2026-04-16", 1)])
def test_a_release_is_refused_from_the_day_after(project, capsys, day, code):
    """With the place of each fact."""
    assert overdue.main(["--release", "--on", day]) == code
    assert (HELD in capsys.readouterr().out) == bool(code)


def test_only_safety_and_law_stop_a_release(project):
    """The trial of this project is overdue by then, and stops nothing."""
    (project / "docs/data/help-lines/nowhere.yml").unlink()
    assert overdue.main(["--release", "--on", "2030-01-01"]) == 0


def test_a_wrong_day_is_refused(capsys):
    """With what was found."""
    with pytest.raises(SystemExit) as stop:
        overdue.main(["--on", "tomorrow"])
    assert stop.value.code == 2
    assert "'tomorrow' is not a day as YYYY-MM-DD" in capsys.readouterr().err


def test_a_release_build_is_refused_and_another_is_not(project, monkeypatch, capsys):
    """The ordinary build goes on and says what is overdue."""
    monkeypatch.setattr(build, "today", lambda: "2026-04-16")
    monkeypatch.setattr(build, "build_edition", lambda root, name: 0)
    assert build.main(["--release"]) == 1
    assert "No release: read 1 place(s) again" in capsys.readouterr().out
    assert build.main([]) == 0
    assert "1 fact overdue (1 of safety). The list: python3 scripts/overdue.py" in capsys.readouterr().out


def test_a_release_build_is_refused_while_something_is_not_written_down(project, monkeypatch, capsys):
    """Both reasons are told in one run; when neither is left, it is built."""
    monkeypatch.setattr(build, "today", lambda: "2026-04-16")
    monkeypatch.setattr(build, "build_edition", lambda root, name: 0)
    assert build.main(["--release"]) == 1
    said = capsys.readouterr().out
    assert "No release: read 1 place(s) again" in said
    assert "0 changed record(s) are not written down. Run: python3 scripts/publish.py" in said
    monkeypatch.setattr(build, "today", lambda: "2026-04-15")
    assert build.main(["--release"]) == 1
    assert publish.publish(project, "") == 0
    assert build.main(["--release"]) == 0
