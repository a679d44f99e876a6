"""Workflows: pinned by commit, least rights, and nothing but the project's own commands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
RIGHTS = {
    "pull-request": {"contents": "read"},
    "comment": {"actions": "read", "contents": "read", "pull-requests": "write"},
}
"""What the jobs of each workflow may do, beyond which none goes."""
_PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40}")
_COMMAND = re.compile(r"python3 (scripts/\w+\.py)( .*)?")


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    """All steps of all jobs."""
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_a_workflow_can_do_no_more_than_it_says(file: Path) -> None:
    """No right beyond those listed here, a limit of time, no secret, and no outside value inside of a command."""
    text = file.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    assert all(job["permissions"] == RIGHTS[file.stem] for job in workflow["jobs"].values())
    assert all(job["timeout-minutes"] for job in workflow["jobs"].values())
    assert "secrets." not in text
    assert "pull_request_target" not in text
    assert not any("${{" in step.get("run", "") for step in steps(workflow))


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_its_steps_are_pinned_actions_and_commands_that_exist(file: Path) -> None:
    """An action by its whole commit; a command that a laptop runs too."""
    for step in steps(yaml.safe_load(file.read_text(encoding="utf-8"))):
        if "uses" in step:
            assert _PINNED.fullmatch(step["uses"]), step
            continue
        command = _COMMAND.fullmatch(step["run"])
        assert command, step
        assert (ROOT / command[1]).is_file(), step


def test_what_runs_a_strangers_code_can_only_read() -> None:
    """And what answers to a stranger with more rights takes nothing of theirs but one artifact."""
    read = yaml.safe_load((ROOT / ".github/workflows/pull-request.yml").read_text(encoding="utf-8"))
    assert {right for job in read["jobs"].values() for right in job["permissions"].values()} == {"read"}
    comment = yaml.safe_load((ROOT / ".github/workflows/comment.yml").read_text(encoding="utf-8"))
    checkouts = [step for step in steps(comment) if "actions/checkout" in step.get("uses", "")]
    assert [step["with"] for step in checkouts] == [{"persist-credentials": False}]  # no ref: the default branch
    taken = [step["with"]["name"] for step in steps(comment) if "download-artifact" in step.get("uses", "")]
    assert taken == ["impact"]


def test_there_are_some() -> None:
    """The tests above look at something."""
    assert WORKFLOWS
