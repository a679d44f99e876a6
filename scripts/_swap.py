"""A folder that is only ever replaced by a finished one: work in a fresh folder beside it, then swap, or leave all."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from _console import Refusal
from _file_lock import Held, file_lock


@dataclass
class Fresh:
    """The folder to work in, and whether it may take the target's place."""

    folder: Path
    finished: bool = False


@contextmanager
def replacing(target: Path, lock: Path) -> Iterator[Fresh]:
    """Give a fresh, empty folder; it becomes ``target`` if the block says that it is finished and raises nothing.

    Else, after Ctrl-C too, ``target`` stays what it was. :class:`Refusal` while another process replaces it.
    """
    try:
        with file_lock(lock):
            yield from _replacing(target, _beside(target, "new"), _beside(target, "old"))
    except Held as held:
        raise Refusal(f"Another command is writing {target.name}/. Wait until it has ended, then try again.") from held


def _replacing(target: Path, new: Path, old: Path) -> Iterator[Fresh]:
    repair(target, new, old)
    new.mkdir()
    fresh = Fresh(new)
    try:
        yield fresh
        if fresh.finished:
            swap(target, new, old)
    finally:
        repair(target, new, old)


def swap(target: Path, new: Path, old: Path) -> None:
    """Two renames; :func:`repair` undoes the first when the second did not happen."""
    if target.exists():
        rename(target, old)
    rename(new, target)


def repair(target: Path, new: Path, old: Path) -> None:
    """Put things in order after a swap interrupted at any point, also by a power cut: only ``target`` stays."""
    if old.exists() and not target.exists():
        rename(old, target)
    for leftover in (new, old):
        if leftover.exists():
            shutil.rmtree(leftover)


def rename(source: Path, target: Path, patience: float = 2.0) -> None:
    """Rename a folder. Windows refuses while a file in it is open, often for a moment: try for ``patience`` seconds."""
    deadline = time.monotonic() + patience
    while True:
        try:
            source.rename(target)
        except PermissionError as error:
            if os.name != "nt" or time.monotonic() > deadline:
                raise Refusal(f"{source.name}/ is in use ({error}). Close what has it open, then try again.") from error
            time.sleep(0.1)
        else:
            return


def _beside(target: Path, what: str) -> Path:
    return target.with_name(f"{target.name}.{what}")
