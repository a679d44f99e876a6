"""Notes of a release, on a repository made here with two tags."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from small_site import SMALL, changed, write_site

import release_notes
from _console import Refusal
from meaning.listing import Listing

LOG = "docs/data/changes/changes.yml"
FIRST = "first:\n  date: 2026-01-01\n  what: The site was made.\n  pages: [index.md]\n  conclusions_changed: false\n  why: New.\n"
SECOND = (
    "second:\n  date: 2026-02-01\n  what: 'One more person got better: @octocat counted.'\n  pages: [index.md]\n"
    "  conclusions_changed: true\n  why: More than half now.\n"
)
CASE = {"replace": {"docs/data/results/alpha.yml": ["events: 12", "events: 13"]}, "files": {LOG: FIRST + SECOND}}


def git(root: Path, *words: str) -> None:
    """A command in a repository of the test's own."""
    who = [
        "-c",
        "user.name=T",
        "-c",
        "user.email=t@example.org",
        "-c",
        "commit.gpgsign=false",
        "-c",
        "tag.gpgsign=false",
    ]
    subprocess.run(["git", *who, *words], cwd=root, capture_output=True, check=True)  # noqa: S607


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small project, released twice."""
    root = write_site(tmp_path_factory.mktemp("notes"), {**SMALL, LOG: FIRST})
    git(root, "init", "-q")
    for tag, files in {"v1.0": {}, "v1.1": changed(SMALL, CASE)}.items():
        write_site(root, files)
        git(root, "add", "-A")
        git(root, "commit", "-qm", tag)
        git(root, "tag", tag)
    return root


def test_they_tell_what_is_new_since_the_tag_before(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Entries of the log, what a reader sees change, and how to prove the files; a record's text is text."""
    assert release_notes.before(repository, "v1.1") == "v1.0"
    monkeypatch.setattr("impact.impact", lambda root, since, tag: Listing(since, tag, [], [], []))
    monkeypatch.setenv("REPO_URL", "https://host.test/me/site")
    text = release_notes.notes(repository, "v1.1", "v1.0")
    assert text.startswith(
        "# v1.1\n\n## From the log of changes\n\n- 2026-02-01: One more person got better\\: @&#8203;octocat counted\\. "
        "**Conclusions changed.** More than half now\\.\n\n## What this changes for readers\n"
    )
    assert "\n\nFrom v1\\.0 to v1\\.1.\n" in text
    assert text.endswith("\nsha256sum --check SHA256SUMS\ngh attestation verify FILE --repo me/site\n```\n")
    assert "The site was made" not in text


def test_the_first_has_nothing_before_it(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And says so."""
    monkeypatch.delenv("REPO_URL", raising=False)
    assert release_notes.before(repository, "v1.0") is None
    text = release_notes.notes(repository, "v1.0", None)
    assert "- 2026-01-01: The site was made\\. No conclusion changed. New\\." in text
    assert "attestation" not in text
    assert "This is the first release: there is none to compare with." in text


def test_an_unknown_tag_is_refused(repository: Path) -> None:
    """By name."""
    with pytest.raises(Refusal, match=r"^'v9' is no commit of this repository\."):
        release_notes.notes(repository, "v9", None)
