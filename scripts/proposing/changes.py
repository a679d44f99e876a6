"""A patch as the whole new text of each file, worked out beside the working files, which stay as they are."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from _console import Refusal
from _git import ask_git

LACK = "A proposal needs git, which was not found. Repair: install it."


@dataclass(frozen=True)
class Changes:
    """Path to new text, on top of the commit ``base``."""

    base: str
    texts: dict[str, str]


def changes_of(root: Path, patch: str, within: list[str]) -> Changes:
    """What the patch makes of HEAD; a :class:`Refusal` when it does not fit, or touches what it has no business with."""
    base = _git(root, None, "rev-parse", "HEAD").strip()
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index"
        _git(root, index, "read-tree", "HEAD")
        _git(root, index, "apply", "--cached", "-", given=patch)
        lines = _git(root, index, "diff-index", "--cached", "--no-renames", "-z", "HEAD").split("\0")
        texts = dict(_text(root, *pair, within) for pair in zip(lines[::2], lines[1::2], strict=False))
    return Changes(base, texts)


def _text(root: Path, what: str, path: str, within: list[str]) -> tuple[str, str]:
    """One line of diff-index: ``:old-mode new-mode old-blob new-blob state`` and the path."""
    _, mode, _, blob, _ = what.split()
    if not any(path == place or path.startswith(f"{place}/") for place in within):
        raise Refusal(f"The patch changes {path}, and may change nothing but {', '.join(within)}.")
    if mode != "100644":
        raise Refusal(f"The patch makes something else of {path} than a plain file (mode {mode}).")
    return path, _git(root, None, "cat-file", "blob", blob)


def _git(root: Path, index: Path | None, *words: str, given: str | None = None) -> str:
    done = ask_git(root, *words, lack=LACK, given=None if given is None else given.encode(), index=index)
    if done.returncode:
        raise Refusal(f"git {words[0]} refused: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout.decode("utf-8")
