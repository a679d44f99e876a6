#!/usr/bin/env python3
"""Write the lock files: exact versions and hashes of everything that requirements/site.in and test.in ask for.

python3 scripts/lock.py                    after a change of a .in file; other versions stay
python3 scripts/lock.py --upgrade          newest versions that the .in files allow
python3 scripts/lock.py --check            change nothing; fail if a lock file is not what its .in file gives
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import _python
from _console import OK, PROBLEMS, USAGE, Progress, Refusal, run, say
from _environment import ROOT, TEST, enter

NAMES = (
    "site",
    "bundle",
    "test",
    "properdocs",
    "zensical",
)  # in this order: the others take their versions from site.txt
OPTIONS = ("--generate-hashes", "--allow-unsafe", "--strip-extras", "--no-emit-index-url", "--no-emit-trusted-host")
MACHINE_ONLY = ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX")  # packages that others could not fetch


def main(arguments: list[str]) -> int:
    """0 when the lock files are written, or are as they should be; 1 when ``--check`` finds them otherwise."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--upgrade", action="store_true", help="take the newest versions allowed")
    choice.add_argument("--check", action="store_true", help="only compare")
    options = parser.parse_args(arguments)
    enter(TEST)
    require_oldest_python(sys.version_info[:2])
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(shutil.copytree(ROOT / "requirements", Path(folder) / "requirements"))
        for name in NAMES:
            compile_lock(fresh, name, ("--upgrade",) if options.upgrade else ())
        return compare(fresh) if options.check else take(fresh)


def require_oldest_python(version: tuple[int, ...]) -> None:
    """Locks are made with the oldest Python served, whose extra needs a newer one would leave out."""
    if version != _python.OLDEST:
        oldest = ".".join(map(str, _python.OLDEST))
        raise Refusal(f"Lock files are made with Python {oldest}: start this command with python{oldest}.", USAGE)


def compile_lock(folder: Path, name: str, extra: tuple[str, ...]) -> None:
    """Make ``folder/name.txt`` from ``folder/name.in``."""
    progress = Progress(f"Locking {name}.in (minutes: every file's hash is looked up)")
    command = [sys.executable, "-m", "piptools", "compile", "--quiet", *OPTIONS, *extra]
    command += [f"--output-file={folder.name}/{name}.txt", f"{folder.name}/{name}.in"]
    made = subprocess.run(command, cwd=folder.parent, env=environment(), capture_output=True, text=True, check=False)
    progress.done()
    if made.returncode:
        raise Refusal(f"{name}.in could not be locked. pip-compile said:\n{made.stderr.strip()}")


def environment() -> dict[str, str]:
    """Without this machine's own package sources, and with the command that the files' heads shall name."""
    kept = {key: value for key, value in os.environ.items() if key not in MACHINE_ONLY}
    return kept | {"PIP_CONFIG_FILE": os.devnull, "CUSTOM_COMPILE_COMMAND": "python3 scripts/lock.py"}


def compare(fresh: Path) -> int:
    """Say which lock files differ from ``fresh``."""
    stale = [name for name in NAMES if read(fresh / f"{name}.txt") != read(ROOT / "requirements" / f"{name}.txt")]
    for name in stale:
        say(f"requirements/{name}.txt is not what {name}.in gives. Repair: python3 scripts/lock.py")
    return PROBLEMS if stale else OK


def take(fresh: Path) -> int:
    """Put the fresh lock files in place."""
    for name in NAMES:
        shutil.copyfile(fresh / f"{name}.txt", ROOT / "requirements" / f"{name}.txt")
        say(f"requirements/{name}.txt is written.")
    return OK


def read(file: Path) -> str:
    """A lock file's text; nothing when there is none."""
    return file.read_text(encoding="utf-8") if file.exists() else ""


if __name__ == "__main__":
    run(main)
