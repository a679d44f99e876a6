"""An empty virtual environment, in place of a half-made one; never in a folder that holds something else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import _stamp
from _console import USAGE, Progress, Refusal


def python_of(venv: Path) -> Path:
    """The environment's interpreter."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def make_empty(venv: Path) -> None:
    """Clear the folder and make an environment in it; :class:`Refusal` when either cannot be done."""
    clear(venv)
    progress = Progress(f"Making the environment in {venv}")
    base = getattr(sys, "_base_executable", sys.executable)
    made = subprocess.run([base, "-m", "venv", venv], capture_output=True, text=True, errors="replace", check=False)
    progress.done()
    if made.returncode:
        raise Refusal(f"The environment could not be made in {venv}.\n{hint(made.stdout + made.stderr)}")


def hint(output: str) -> str:
    """What to do about an ``output`` of ``python -m venv``."""
    if "ensurepip" not in output:
        return f"Python said:\n{output.strip()}"
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    return (
        "This Python came without the part that installs packages (ensurepip). On Debian and Ubuntu it is a package:\n"
        f"    sudo apt-get install {package}\n"
        "Then run the command again."
    )


def clear(venv: Path) -> None:
    """Empty the folder but for an empty stamp, so that an interrupted clearing is known for one the next time."""
    if (
        venv.is_dir()
        and any(venv.iterdir())
        and not any((venv / name).is_file() for name in ("pyvenv.cfg", _stamp.NAME))
    ):
        raise Refusal(
            f"{venv} is not a Python environment and is left alone. Name another folder in DOSSIER_VENV.", USAGE
        )
    try:
        venv.mkdir(parents=True, exist_ok=True)
        _stamp.write(venv, {})
        for entry in venv.iterdir():
            _remove(entry)
    except OSError as error:
        raise Refusal(f"{venv} cannot be written: {error}. Close what runs from there, then try again.") from error


def _remove(entry: Path) -> None:
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry)
    elif entry.name != _stamp.NAME:
        entry.unlink()
