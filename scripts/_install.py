"""Install a lock file: exact versions, hashes checked, ready-built packages only, so that nothing of them runs yet."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterable
from pathlib import Path

from _console import Progress, Refusal
from _python import NEWEST, OLDEST

OPTIONS = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--no-input", "--disable-pip-version-check"]
FAILED = "The packages could not be installed. pip's last words:"
TOO_NEW = "The locked versions are built for Python {} to {}; this is {}. Start the command with python{} instead."
CONNECTION = (
    "If the connection is the trouble: pip takes a proxy from HTTPS_PROXY, a mirror from `pip config`. Then try again."
)


def install(python: Path, lock: Path) -> None:
    """Install ``lock`` into the environment of ``python``; :class:`Refusal` with pip's last words when it fails."""
    progress = Progress(f"Installing {lock.parent.name}/{lock.name}")
    last: deque[str] = deque(maxlen=12)
    with _pip(python, lock) as pip:
        try:
            for detail in steps(_kept(pip.stdout or [], last), pinned(lock)):
                progress.tick(detail)
        except BaseException:
            pip.kill()
            raise
    if pip.returncode:
        progress.done()
        raise Refusal(advice(list(last), sys.version_info[:2]))
    progress.done(f"Installed {pinned(lock)} packages in {progress.seconds:.0f} s.")


def advice(words: list[str], version: tuple[int, ...]) -> str:
    """What to tell about an installation that failed on this version of Python."""
    oldest, newest, mine = (".".join(map(str, number)) for number in (OLDEST, NEWEST, version))
    why = TOO_NEW.format(oldest, newest, mine, newest) if version > NEWEST else CONNECTION
    return "\n".join([FAILED, *(f"    {line}" for line in words), why])


def pinned(lock: Path) -> int:
    """How many packages a lock file names."""
    return sum(
        "==" in line and not line.startswith(("#", " ")) for line in lock.read_text(encoding="utf-8").splitlines()
    )


def steps(lines: Iterable[str], total: int) -> Iterable[str]:
    """The lines that pip prints as short steps: ``12 of 38: mkdocs 1.6.1``."""
    number = 0
    for line in lines:
        if line.startswith(("Collecting ", "Requirement already satisfied: ")):
            number += 1
            name = line.partition(": ")[2] or line.partition(" ")[2]
            yield f"{number} of {total}: {name.split(' ')[0].replace('==', ' ')}"
        elif line.startswith("Installing collected packages"):
            yield "unpacking"


def _kept(lines: Iterable[str], last: deque[str]) -> Iterable[str]:
    for line in lines:
        last.append(line.rstrip())
        yield line


def _pip(python: Path, lock: Path) -> subprocess.Popen[str]:
    command = [os.fspath(python), "-u", "-m", "pip", "install", *OPTIONS, "-r", os.fspath(lock)]
    environment = {**os.environ, "PYTHONUTF8": "1", "PIP_USER": "0", "PIP_NO_COLOR": "1", "PIP_PROGRESS_BAR": "off"}
    return subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
