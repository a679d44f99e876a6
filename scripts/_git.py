"""The project's repository, asked by git: what it answers, and a commit's folders on the disk."""

from __future__ import annotations

import io
import os
import subprocess
import tarfile
from pathlib import Path

from _console import Refusal


def ask_git(
    root: Path, *words: str, lack: str, given: bytes | None = None, index: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """What git did in ``root``, well or not; :class:`Refusal` with the words of ``lack`` where there is no git.

    ``index`` is a file that git uses in place of the repository's own list of what is to be committed.
    """
    more = {"GIT_INDEX_FILE": os.fspath(index)} if index else {}
    try:
        command = ["git", *words]
        return subprocess.run(command, cwd=root, input=given, capture_output=True, check=False, env=os.environ | more)
    except FileNotFoundError as error:
        raise Refusal(lack) from error


def unpack(archive: bytes, folder: Path) -> None:
    """What ``git archive`` gave, below ``folder``; nothing in it can leave the folder."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        opened.extractall(folder, filter="data")
