"""A laptop runs what the workflow runs: its steps are the workflow's own, and end where they end there."""

from __future__ import annotations

import subprocess

import pytest

import pull_request


@pytest.fixture
def ran(monkeypatch):
    """The steps that were started; the one whose command holds the word in ``ran.fails`` fails."""

    class Ran(list):  # type: ignore[type-arg]
        fails = "nothing"

    ran = Ran()

    def run(command, cwd, check):
        assert cwd == pull_request.ROOT
        ran.append(" ".join(command[1:]))
        return subprocess.CompletedProcess(command, int(ran.fails in ran[-1]))

    monkeypatch.setattr(pull_request, "enter", lambda locks: None)
    monkeypatch.setattr(pull_request.subprocess, "run", run)
    return ran


def test_it_runs_the_steps_of_the_workflow_in_their_order(ran, capsys):
    """With the state to compare with in the place of the event's."""
    assert pull_request.main(["--base", "v1.0"]) == 0
    assert [line.split()[0] for line in ran] == [
        "scripts/check.py",
        "scripts/build.py",
        "scripts/impact.py",
        "scripts/bundle.py",
        "scripts/test.py",
    ]
    assert ran[2].startswith("scripts/impact.py v1.0 HEAD --markdown impact.md")
    assert "\n     0 s  Records, rules and pages\n" in capsys.readouterr().out


def test_what_stands_behind_a_failing_step_is_not_run(ran, capsys):
    """As in the workflow; the exit code is told."""
    ran.fails = "build.py"
    assert pull_request.main([]) == 1
    assert len(ran) == 2
    assert capsys.readouterr().out.endswith("     0 s  The site: exit code 1\n")


def test_a_step_can_be_left_out(ran):
    """By the beginning of its name."""
    pull_request.main(["--without", "Tests", "--without", "What"])
    assert [line.split()[0] for line in ran] == ["scripts/check.py", "scripts/build.py", "scripts/bundle.py"]
