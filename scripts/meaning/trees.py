"""Two states of the project as folders: a commit is unpacked, the working tree is taken as it stands."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import _git as repository
from _console import USAGE, Refusal

WANTED = ("docs", "hooks")


@dataclass(frozen=True)
class Tree:
    """A folder with ``docs``, and a name for it that a reader knows: a revision, or the working tree."""

    folder: Path
    name: str


def commit_of(root: Path, revision: str) -> str:
    """The commit that a revision names; :class:`Refusal` when it names none."""
    done = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if done.returncode:
        raise Refusal(
            f"'{revision}' is no commit of this repository. Name a branch, a tag or a commit that is here; "
            "'git fetch' brings what is not.",
            USAGE,
        )
    return done.stdout.decode().strip()


def branched_off(root: Path, base: str, head: str) -> str:
    """Where ``head`` left ``base``, so that what others did since is no part of it; ``base`` when history does not say."""
    done = _git(root, "merge-base", base, head)
    return done.stdout.decode().strip() if done.returncode == 0 else base


def unpack(root: Path, commit: str, folder: Path, name: str) -> Tree:
    """The commit's pages, records and code in ``folder``."""
    there = [part for part in WANTED if _git(root, "cat-file", "-e", f"{commit}:{part}").returncode == 0]
    if "docs" not in there:
        raise Refusal(f"'{name}' has no folder docs, so there is nothing to compare.", USAGE)
    done = _git(root, "archive", "--format=tar", commit, *there)
    if done.returncode:
        raise Refusal(f"git archive said: {done.stderr.decode(errors='replace').strip()}")
    repository.unpack(done.stdout, folder)
    _lend_cache(root, folder)
    return Tree(folder, name)


def _lend_cache(root: Path, folder: Path) -> None:
    """What was read of the YAML files, by their hash, saves most of the time; a missing or foreign one does no harm."""
    cache = root / ".cache" / "yaml.json"
    if cache.is_file():
        (folder / ".cache").mkdir()
        shutil.copy(cache, folder / ".cache")


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    lack = "git is needed to read both states. Install it, then try again."
    return repository.ask_git(root, *arguments, lack=lack)
