"""The version that pages show: a release's name from the environment, else the commit, else that there is none."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from dossier import version
from dossier.version import version_of

GIT = shutil.which("git") or "git"


def git(root: Path, *arguments: str) -> str:
    """Git's answer, without the settings of this machine."""
    command = [GIT, "-C", str(root), "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository with one commit."""
    root = tmp_path / "tree"
    root.mkdir()
    (root / "page.md").write_text("One.\n", encoding="utf-8")
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-q", "-m", "One")
    return root


def test_a_release_names_itself(tree: Path) -> None:
    """Before the commit; an empty name is none."""
    assert version_of(tree, {"SITE_VERSION": " v1.2\n"}) == "v1.2"
    assert version_of(tree, {"SITE_VERSION": " "}) == git(tree, "rev-parse", "HEAD")[:12]


def test_the_commit_is_the_same_with_and_without_tags(tree: Path) -> None:
    """A copy for a test run has no tags."""
    commit = git(tree, "rev-parse", "HEAD")[:12]
    assert version_of(tree, {}) == commit
    git(tree, "tag", "-a", "v1", "-m", "First")
    assert version_of(tree, {}) == commit


def test_a_changed_file_is_told_and_a_new_one_is_not(tree: Path) -> None:
    """What a build writes beside the files of the commit is no change."""
    (tree / "site.html").write_text("Built.\n", encoding="utf-8")
    assert version_of(tree, {}) == git(tree, "rev-parse", "HEAD")[:12]
    (tree / "page.md").write_text("Two.\n", encoding="utf-8")
    assert version_of(tree, {}) == git(tree, "rev-parse", "HEAD")[:12] + "-changed"


def test_another_projects_commit_is_not_ours(tree: Path) -> None:
    """A copy of the files inside some repository."""
    inner = tree / "copy"
    inner.mkdir()
    assert version_of(inner, {}) == "unversioned"


def test_without_git_or_a_commit_there_is_no_version(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing fails for want of it."""
    empty = tmp_path / "empty"
    empty.mkdir()
    git(empty, "init", "-q")
    assert version_of(empty, {}) == "unversioned"
    monkeypatch.setattr(version.shutil, "which", lambda _: None)
    assert version_of(tree, {}) == "unversioned"
