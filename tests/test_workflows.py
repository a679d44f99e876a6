"""Workflows: pinned by commit, least rights, and nothing but commands that a laptop has too."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
TEXTS = {file.stem: file.read_text(encoding="utf-8") for file in WORKFLOWS}
LOADED: dict[str, dict[str, Any]] = {name: yaml.safe_load(text) for name, text in TEXTS.items()}
_USES = re.compile(r"^\s*(?:- )?uses: (\S+) *(#.*)?$", re.MULTILINE)
_PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40}")
READ = {"contents": "read"}
PROPOSE = {"contents": "write", "pull-requests": "write"}
RIGHTS = {
    "pull-request": {"checks": READ},
    "comment": {"comment": {**READ, "actions": "read", "pull-requests": "write"}},
    "pages": {"build": {**READ, "pages": "read"}, "deploy": {"pages": "write", "id-token": "write"}},
    "release": {
        "make": {**READ, "pages": "read"},
        "publish": {"contents": "write", "id-token": "write", "attestations": "write"},
    },
    "links": {"ask": READ, "propose": {**PROPOSE, "issues": "write"}},
    "watch": {"ask": READ, "propose": {**PROPOSE, "issues": "write"}},
    "packages": {"ask": READ, "propose": PROPOSE},
}
"""Workflow to job to what it may do. Whoever widens one has to say so here too."""


def jobs() -> list[Any]:
    """Each job of each workflow, by its name."""
    return [
        pytest.param(name, job, id=f"{name}-{job}") for name, workflow in LOADED.items() for job in workflow["jobs"]
    ]


def steps(name: str, job: str) -> list[dict[str, Any]]:
    """Those of a job."""
    found: list[dict[str, Any]] = LOADED[name]["jobs"][job]["steps"]
    return found


@cache
def help_of(script: str) -> str:
    """What the command says of itself."""
    command = [sys.executable, str(ROOT / script), "--help"]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout


def test_files_keep_to_the_schema_of_workflows() -> None:
    """The validator brings it, so that nothing is fetched."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    done = subprocess.run([*command, *map(str, WORKFLOWS)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_job_may_do_what_is_written_down_and_no_more() -> None:
    """Nothing for a whole workflow; a job's rights one by one."""
    assert {name: workflow["permissions"] for name, workflow in LOADED.items()} == {name: {} for name in LOADED}
    found = {name: {job: one["permissions"] for job, one in flow["jobs"].items()} for name, flow in LOADED.items()}
    assert found == RIGHTS


@pytest.mark.parametrize("name", LOADED)
def test_a_workflow_waits_for_its_like_and_holds_no_secret(name: str) -> None:
    """No two at once for one purpose, and none of the ways in that strangers use."""
    assert LOADED[name]["concurrency"]["group"]
    assert "secrets." not in TEXTS[name]
    assert "pull_request_target" not in TEXTS[name]
    assert "github.head_ref" not in TEXTS[name]


@pytest.mark.parametrize(("name", "job"), jobs())
def test_a_job_ends_in_time_and_keeps_no_credentials(name: str, job: str) -> None:
    """A checkout leaves no token in the folder where other people's code may run."""
    assert 0 < LOADED[name]["jobs"][job]["timeout-minutes"] <= 60
    for step in steps(name, job):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("name", LOADED)
def test_actions_are_pinned_by_the_whole_commit_with_the_version_beside_it(name: str) -> None:
    """A tag can be moved; a comment tells a person, and Dependabot, which version the commit is."""
    found = _USES.findall(TEXTS[name])
    assert len(found) == TEXTS[name].count("uses: ")
    for action, comment in found:
        assert _PINNED.fullmatch(action), action
        assert re.fullmatch(r"# v\d+\.\d+\.\d+", comment), action


def test_one_action_has_one_version() -> None:
    """In all workflows."""
    used = {found for text in TEXTS.values() for found in _USES.findall(text)}
    assert len(used) == len({action.partition("@")[0] for action, _ in used})


@pytest.mark.parametrize(("name", "job"), jobs())
def test_what_runs_is_a_command_of_the_project_with_options_that_it_has(name: str, job: str) -> None:
    """No value of an event inside of a command: only as a variable, in quotes."""
    for step in steps(name, job):
        for line in step.get("run", "").splitlines():
            assert "${{" not in line
            if not line.startswith(OTHERS):
                _, script, *words = shlex.split(line)
                options = {word.partition("=")[0] for word in words if word.startswith("--")}
                assert [word for word in options if not re.search(rf"(?<!\S){word}\b", help_of(script))] == []
                assert line.startswith("python3 scripts/")
            assert re.findall(r'(?<!")\$\w+', line) == []


OTHERS = ("gh release create ", "sudo apt-get ", "git diff --output=", "zimcheck ")
"""What is no command of the project: on a laptop as well."""


def test_the_trusted_comment_never_touches_the_strangers_files() -> None:
    """It checks out the default branch, which is what this event means by none, and takes one artifact as data."""
    uses = [step for step in steps("comment", "comment") if "uses" in step]
    names = [step["uses"].partition("@")[0] for step in uses]
    assert names == ["actions/checkout", "actions/setup-python", "actions/download-artifact"]
    assert uses[0]["with"] == {"persist-credentials": False}
    assert uses[2]["with"]["name"] == "impact"
    assert LOADED["comment"][True]["workflow_run"]["workflows"] == [LOADED["pull-request"]["name"]]


def test_what_runs_a_strangers_code_can_only_read() -> None:
    """No job of it may write, and no step of it sees a token."""
    assert {right for job in RIGHTS["pull-request"].values() for right in job.values()} == {"read"}
    assert "github.token" not in TEXTS["pull-request"]


def test_a_job_that_may_write_to_the_repository_builds_nothing() -> None:
    """What is built or asked comes from a job that can only read, as files."""
    for name, rights in RIGHTS.items():
        for job, may in rights.items():
            if may.get("contents") == "write":
                ran = [line for step in steps(name, job) for line in step.get("run", "").splitlines()]
                (line,) = ran
                assert line.startswith(("python3 scripts/propose.py ", "gh release create "))


@pytest.mark.parametrize("name", ["links", "watch", "packages"])
def test_a_proposal_may_change_only_what_it_is_for(name: str) -> None:
    """And what its first job leaves is what its second reads."""
    (line,) = [step["run"] for step in steps(name, "propose") if "run" in step]
    words = shlex.split(line)
    within = {"links": "scripts/links/checked.tsv", "watch": "docs/data", "packages": "requirements"}
    assert words[words.index("--within") + 1] == within[name]
    assert words[words.index("--patch") + 1] == "found/proposal.patch"
    assert words[2] == name


def test_nothing_goes_out_that_a_release_may_not_hold() -> None:
    """Both ways out ask for overdue facts and for what publish.py has not written down, before anything is handed on."""
    for name, job in (("pages", "build"), ("release", "make")):
        ran = [step.get("run", "") for step in steps(name, job)]
        held = ran.index("python3 scripts/build.py --release")
        assert ran.index("python3 scripts/check.py") < held
        assert "python3 scripts/bundle.py" not in ran[:held]
        assert all("continue-on-error" not in step for step in steps(name, job) if "run" in step)


def test_dependabot_keeps_to_its_schema_and_minds_the_actions_alone() -> None:
    """The lock files of Python packages hang together, and are proposed by packages.yml."""
    file = ROOT / ".github/dependabot.yml"
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.dependabot", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    updates = yaml.safe_load(file.read_text(encoding="utf-8"))["updates"]
    assert [update["package-ecosystem"] for update in updates] == ["github-actions"]


def test_only_steps_that_write_see_the_token() -> None:
    """Each names it for itself, and no job or workflow does for all."""
    for name, workflow in LOADED.items():
        assert "env" not in workflow, name
        for job, one in workflow["jobs"].items():
            assert "github.token" not in str(one.get("env", "")), (name, job)
            may_write = "write" in one["permissions"].values()
            assert may_write or "github.token" not in str(one["steps"]), (name, job)


def test_the_handbook_tells_of_each() -> None:
    """With what it does and what it may write; and of none that is not there."""
    told = re.findall(
        r"^\| `(\S+\.yml)` \| .+ \| .+ \| .+ \|$", (ROOT / "HACKING.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert sorted(told) == sorted(file.name for file in WORKFLOWS)
