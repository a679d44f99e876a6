"""What a weekly run found becomes one pull request or one issue, and nobody's work is written over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "links"))

from fake_objects import FakeObjects
from odd_server import serving

import propose
from _console import Refusal
from proposing.branch import SIGN
from proposing.changes import changes_of
from proposing.kept import NOT_ALLOWED

REPORT = (
    "# What the open services say\n\n## Proposed in the patch\n\n- a: @octocat. Read: https://a.example/x?y=1&z=2\n"
)
BRANCH = "heads/proposed/watch"


def git(root: Path, *words: str) -> str:
    """What git prints, in a repository that knows nobody."""
    who = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *who, *words], cwd=root, capture_output=True, text=True, check=True).stdout  # noqa: S607


@pytest.fixture(scope="module")
def repository(tmp_path_factory):
    """Two files and one commit."""
    root = tmp_path_factory.mktemp("repository")
    (root / "docs/data").mkdir(parents=True)
    (root / "docs/data/a.yml").write_text("a: 1\nb: é\n", encoding="utf-8")
    (root / "code.py").write_text("x = 1\n", encoding="utf-8")
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "first")
    return root


def patch_of(root: Path, name: str, text: str, mode: int = 0o644) -> str:
    """As ``git diff`` writes it; the file is then as it was."""
    file = root / name
    before = file.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)
    patch = git(root, "diff")
    file.write_text(before, encoding="utf-8")
    file.chmod(0o644)
    return patch


@pytest.fixture
def github(monkeypatch, repository):
    """The API with the repository's commit, and the variables of a workflow."""
    FakeObjects.reset(git(repository, "rev-parse", "HEAD").strip())
    monkeypatch.setattr(propose, "enter", lambda locks: None)
    monkeypatch.setattr(propose, "ROOT", repository)
    monkeypatch.setattr("urllib3.Retry.get_backoff_time", lambda self: 0)
    monkeypatch.setenv("GITHUB_REPOSITORY", "own/project")
    monkeypatch.setenv("GITHUB_TOKEN", "secret")
    with serving(FakeObjects) as base:
        monkeypatch.setenv("GITHUB_API_URL", base)
        yield FakeObjects


@pytest.fixture
def run(github, repository, tmp_path):
    """The command, as the workflow calls it: with a new text for the record, or none."""

    def run(text: str | None, report: str = REPORT, *more: str) -> int:
        (tmp_path / "report.md").write_text(report, encoding="utf-8")
        patch = "" if text is None else patch_of(repository, "docs/data/a.yml", text)
        (tmp_path / "p.patch").write_text(patch, encoding="utf-8")
        files = ["--report", str(tmp_path / "report.md"), "--patch", str(tmp_path / "p.patch")]
        return propose.main(["watch", "--title", "What changed", *files, "--within", "docs/data", *more])

    return run


def test_one_branch_and_one_pull_request_brought_up_to_date(github, run, repository, capsys):
    """Whole texts on top of the commit that was looked at; the working files stay as they are."""
    base = git(repository, "rev-parse", "HEAD").strip()
    assert run("a: 2\nb: é\n") == 0
    assert run("a: 2\nb: é\n") == 0
    assert run("a: 3\nb: é\n") == 0
    (pull,) = github.pulls
    commit = github.commits[github.refs[BRANCH]]
    assert (pull["head"], pull["base"], pull["title"]) == ("proposed/watch", "main", "What changed")
    assert github.trees[commit["tree"]["sha"]] == [
        {"path": "docs/data/a.yml", "mode": "100644", "type": "blob", "content": "a: 3\nb: é\n"}
    ]
    assert (commit["parents"], commit["message"].splitlines()[-1]) == ([base], SIGN)
    assert len(github.commits) == 3
    assert capsys.readouterr().out.splitlines() == [
        "The branch 'proposed/watch' holds the proposal.",
        "Proposed: https://github.test/pulls/1",
        "The branch 'proposed/watch' holds this already.",
        "Told anew: https://github.test/pulls/1",
        "The branch 'proposed/watch' holds the proposal.",
        "Told anew: https://github.test/pulls/1",
    ]
    assert git(repository, "status", "--porcelain") == ""
    assert not any("merge" in asked for asked in github.asked)


def test_the_text_names_nobody_and_leads_to_what_is_to_be_read(github, run):
    """It begins with a line by which it is known, and says that the checks have to be started."""
    run("a: 2\nb: é\n")
    body = github.pulls[0]["body"]
    assert body.startswith(f"<!-- proposed: watch -->\n\n{propose.JUDGE}\n\n{propose.START}\n\n# What the open")
    assert "@octocat" not in body
    assert "Read: https://a.example/x?y=1&z=2" in body


def test_a_persons_commit_on_the_branch_is_not_written_over(github, run):
    """The run ends with words."""
    run("a: 2\nb: é\n")
    github.commits["theirs"] = {"tree": {"sha": "t"}, "message": "Read and corrected"}
    github.refs[BRANCH] = "theirs"
    with pytest.raises(
        Refusal, match=r"^Somebody works on the branch 'proposed/watch'\. Repair: merge it or remove it;"
    ):
        run("a: 3\nb: é\n")
    assert github.refs[BRANCH] == "theirs"


def test_without_a_patch_one_issue_is_kept(github, run, capsys):
    """Another's issue with the same first line is left alone, and so is a pull request, which the list holds too."""
    theirs = {"number": 1, "user": {"login": "stranger"}, "body": "<!-- proposed: watch -->"}
    pull = {
        "number": 2,
        "user": {"login": "github-actions[bot]"},
        "body": "<!-- proposed: watch -->",
        "pull_request": {},
    }
    github.issues[:] = [dict(theirs), dict(pull)]
    assert run(None) == 0
    assert run(None, REPORT + "- more\n") == 0
    assert github.issues[:2] == [theirs, pull]
    (ours,) = github.issues[2:]
    assert ours["body"].endswith("- more\n")
    assert propose.START not in ours["body"]
    assert github.refs == {}
    assert capsys.readouterr().out == "Told: https://github.test/issues/3\nTold anew: https://github.test/issues/3\n"


def test_nothing_found_is_nothing_said(github, run, capsys):
    """GitHub is not asked."""
    assert run(None, "# What the open services say\n\nNothing differs from the data.\n") == 0
    assert capsys.readouterr().out == "There is nothing to propose.\n"
    assert github.asked == []


def test_where_workflows_may_not_propose_the_setting_is_named(github, run):
    """The branch is there then."""
    github.refuse["POST /pulls"] = 403
    with pytest.raises(Refusal) as told:
        run("a: 2\nb: é\n")
    assert str(told.value).endswith(f'{{"message": "Not here"}}\n{NOT_ALLOWED.format("proposed/watch")}')
    assert BRANCH in github.refs


def test_show_asks_nothing(github, run, capsys, monkeypatch):
    """And needs no token."""
    monkeypatch.delenv("GITHUB_TOKEN")
    assert run("a: 2\nb: é\n", REPORT, "--show") == 0
    assert capsys.readouterr().out.endswith("\nchanges docs/data/a.yml\n")
    assert github.asked == []


def test_a_patch_may_change_only_what_it_is_for(repository):
    """Nor make a program of a file, nor one with a name that only begins alike."""
    code = patch_of(repository, "code.py", "x = 2\n")
    with pytest.raises(Refusal, match=r"^The patch changes code\.py, and may change nothing but docs/data\.$"):
        changes_of(repository, code, ["docs/data"])
    with pytest.raises(Refusal, match=r"may change nothing but docs/da\.$"):
        changes_of(repository, patch_of(repository, "docs/data/a.yml", "a: 2\n"), ["docs/da"])
    with pytest.raises(Refusal, match=r"something else of docs/data/a\.yml than a plain file \(mode 100755\)\.$"):
        changes_of(repository, patch_of(repository, "docs/data/a.yml", "a: 2\n", 0o755), ["docs/data"])


def test_a_patch_that_does_not_fit_is_refused(repository):
    """In git's words."""
    patch = patch_of(repository, "code.py", "x = 2\n").replace("-x = 1", "-x = 7")
    with pytest.raises(Refusal, match=r"^git apply refused: error: patch failed: code\.py:1"):
        changes_of(repository, patch, ["code.py"])
