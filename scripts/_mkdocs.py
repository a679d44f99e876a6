"""One strict build, in a process of its own: the hooks and what they import are read afresh, and it can be stopped."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

TICK = 0.2  # seconds between two signs of life


@dataclass(frozen=True)
class Result:
    """Whether the build succeeded, and what there is to tell about it (nothing when all went well)."""

    ok: bool
    report: str


def build(root: Path, out: Path, config: str, tick: Callable[[], None], site_url: str | None = None) -> Result:
    """Build ``root/config`` strictly into the folder ``out``; ``site_url`` replaces the environment's ``SITE_URL``."""
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "--strict", "--clean", "-f", config, "-d", os.fspath(out)]
    with tempfile.TemporaryFile() as output:
        code = _run(command, root, _environment(site_url), output, tick)
        output.seek(0)
        text = output.read().decode("utf-8", errors="replace")
    return Result(code == 0, report(text))


def report(output: str) -> str:
    """MkDocs' output without its account of the ordinary course of events."""
    kept = [line.rstrip() for line in output.splitlines() if not line.startswith(("INFO ", "DEBUG "))]
    return "\n".join(kept).strip()


def _environment(site_url: str | None) -> dict[str, str]:
    """The child's environment: no notice about the next MkDocs, UTF-8, and the same order of sets in every build."""
    fixed = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "PYTHONHASHSEED": "0", "NO_COLOR": "1"}
    return {**os.environ, **fixed, **({} if site_url is None else {"SITE_URL": site_url})}


def _run(command: list[str], cwd: Path, env: dict[str, str], output: IO[bytes], tick: Callable[[], None]) -> int:
    """Run to the end and return the exit code. The child hears no Ctrl-C of its own: it is ended from here, quietly."""
    with subprocess.Popen(
        command,
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        process_group=None if os.name == "nt" else 0,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    ) as child:
        try:
            return _wait(child, tick)
        except BaseException:
            child.kill()
            raise


def _wait(child: subprocess.Popen[bytes], tick: Callable[[], None]) -> int:
    while True:
        tick()
        try:
            return child.wait(TICK)
        except subprocess.TimeoutExpired:
            continue
