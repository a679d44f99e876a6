"""Proposed changes of files as one patch, or as a branch; the working files are never touched."""

from __future__ import annotations

import difflib
import tempfile
from pathlib import Path

from _console import Refusal
from _git import ask_git

AUTHOR = ("-c", "user.name=Watch", "-c", "user.email=watch@localhost")


def patch_of(root: Path, texts: dict[str, str]) -> str:
    """What ``git apply`` takes, for paths below ``root`` with their new texts; empty when nothing differs."""
    out: list[str] = []
    for path, new in sorted(texts.items()):
        old = (root / path).read_text(encoding="utf-8") if (root / path).exists() else ""
        before = f"a/{path}" if old else "/dev/null"
        out += difflib.unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), before, f"b/{path}")
    return "".join(out)


def branch_of(root: Path, name: str, patch: str, message: str) -> None:
    """A new branch ``name`` from HEAD with ``patch`` as its one commit; what is checked out stays as it is."""
    if _git(root, "rev-parse", "--verify", "--quiet", f"refs/heads/{name}", check=False):
        raise Refusal(f"The branch '{name}' is there already. Repair: judge and remove it first, or name another.")
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        _git(root, "worktree", "add", "--quiet", "--detach", str(tree), "HEAD")
        try:
            _git(tree, "apply", "--index", "-", given=patch)
            _git(tree, *AUTHOR, "commit", "--quiet", "--no-verify", "-m", message)
            _git(root, "branch", name, _git(tree, "rev-parse", "HEAD"))
        finally:
            _git(root, "worktree", "remove", "--force", str(tree), check=False)


def _git(folder: Path, *arguments: str, given: str | None = None, check: bool = True) -> str:
    lack = "A branch needs git, which was not found. Repair: install it, or take the patch."
    done = ask_git(folder, *arguments, lack=lack, given=None if given is None else given.encode())
    if check and done.returncode:
        said = done.stderr.decode(errors="replace").strip()
        raise Refusal(f"git {arguments[0]} refused: {said}\nRepair: commit your own changes first.")
    return done.stdout.decode(errors="replace").strip()
