"""What an environment holds: which lock files, for which Python. Written last, so that an interrupted one has none."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from pathlib import Path

NAME = "locked.json"


def read(venv: Path) -> dict[str, str]:
    """The stamp, or nothing when it is missing or damaged."""
    try:
        stamp = json.loads((venv / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write(venv: Path, locks: dict[str, Path]) -> None:
    """Say that ``locks`` are installed for this Python; with no locks, that the folder is ours and not ready."""
    stamp = {"python": this_python()} | {name: digest(lock) for name, lock in locks.items()} if locks else {}
    (venv / NAME).write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")


def fits(venv: Path, locks: dict[str, Path]) -> bool:
    """Whether all these locks, as they are now, are installed for this Python."""
    wanted = {"python": this_python()} | {name: digest(lock) for name, lock in locks.items()}
    return wanted.items() <= read(venv).items()


def this_python() -> str:
    """Implementation, minor version, system and processor: what decides which built packages fit."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return f"{platform.python_implementation()} {version} {sys.platform} {platform.machine()}"


def digest(lock: Path) -> str:
    """SHA-256 of a lock file, the same whichever line ends a checkout gave it."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
