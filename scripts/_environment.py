"""The locked environment: made in ``.venv`` from exact versions and hashes; a command enters it by starting over in it.

Up to there, standard library only. What the stamp does not vouch for (an interrupted installation, a hand-made
environment, another Python, a changed lock file) is made again.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import _stamp
from _console import say
from _file_lock import Held, file_lock
from _install import install
from _venv import make_empty, python_of

ROOT = Path(__file__).resolve().parent.parent
SITE = {"site": ROOT / "requirements" / "site.txt"}
BUNDLE = {**SITE, "bundle": ROOT / "requirements" / "bundle.txt"}
TEST = {
    **BUNDLE,
    "test": ROOT / "requirements" / "test.txt",
}  # each names all that those before it name; a test holds that


def enter(locks: dict[str, Path]) -> None:
    """Return only in a process that runs in the environment, with these locks installed."""
    venv = folder()
    if not is_ready(venv, locks):
        with _alone():
            if not is_ready(venv, locks):
                make(venv, locks)
    if Path(sys.prefix).resolve() != venv.resolve():
        _start_over(venv)


def folder() -> Path:
    """Where the environment is: ``.venv``, or what ``DOSSIER_VENV`` says."""
    return Path(os.environ.get("DOSSIER_VENV") or ROOT / ".venv").absolute()


def is_ready(venv: Path, locks: dict[str, Path]) -> bool:
    """Whether the environment can be used as it is."""
    return _stamp.fits(venv, locks) and python_of(venv).exists()


def make(venv: Path, locks: dict[str, Path]) -> None:
    """Add to the environment if all that it has is still right, else make it anew."""
    there = {name: lock for name, lock in TEST.items() if name in _stamp.read(venv)}
    if not (there and is_ready(venv, there)):
        make_empty(venv)
    _stamp.write(venv, {})
    install(python_of(venv), list(locks.values())[-1])
    _stamp.write(venv, locks)


@contextmanager
def _alone() -> Iterator[None]:
    """Wait until no other command makes the environment."""
    told = False
    while True:
        try:
            with file_lock(ROOT / ".cache" / "environment.lock"):
                yield
                return
        except Held:
            if not told:
                say("Another command is making the environment; waiting for it.")
            told = True
            time.sleep(0.2)


def _start_over(venv: Path) -> NoReturn:
    """The same command in the environment's Python. Windows has no exec that a terminal waits for, so a child there."""
    environment = {key: value for key, value in os.environ.items() if key not in _LEAKS}
    environment |= {"PYTHONUTF8": "1", "PYTHONNOUSERSITE": "1"}
    command = [os.fspath(python_of(venv)), *sys.argv]
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, environment)  # noqa: S606 - a shell is what it shall not have
    child = subprocess.Popen(command, env=environment)
    while True:
        try:
            sys.exit(child.wait())
        except KeyboardInterrupt:
            continue  # the child got it too, and says how it ended


_LEAKS = {"PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__"}  # would bring other packages into the environment
