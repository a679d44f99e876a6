"""Keeps the last good build at hand: each build goes to a folder of its own, and is shown only when it succeeded."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from _mkdocs import Result


@dataclass(frozen=True)
class Shown:
    """What the server shows: the last good build, its number, and what is wrong with the newest change (or nothing)."""

    folder: Path | None = None
    number: int = 0
    problems: str = ""


class Supervisor:
    """Builds on demand. ``shown`` is replaced as a whole: a reader in another thread never sees half a change."""

    def __init__(self, build: Callable[[Path], Result], work: Path) -> None:
        """``build`` builds into the folder given; ``work`` holds the builds and is emptied now."""
        self.shown = Shown()
        self._build = build
        self._work = work
        self._count = int(time.time())  # not 0: a page still open from an earlier server shall reload too
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)

    def rebuild(self) -> Result:
        """Build once; show the build if it succeeded, else its problems beside the last good one."""
        self._count += 1
        folder = self._work / str(self._count)
        result = self._build(folder)
        if result.ok:
            last = self.shown.folder
            self.shown = Shown(folder, self._count)
            self._forget_all_but(folder, last)
        else:
            self.shown = replace(self.shown, problems=result.report or "The build failed and did not say why.")
            shutil.rmtree(folder, ignore_errors=True)
        return result

    def close(self) -> None:
        """Remove the builds."""
        shutil.rmtree(self._work, ignore_errors=True)

    def _forget_all_but(self, *kept: Path | None) -> None:
        """The build before stays: a page of it may just be on its way to a reader."""
        for folder in self._work.iterdir():
            if folder not in kept:
                shutil.rmtree(folder, ignore_errors=True)
