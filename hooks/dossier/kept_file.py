"""Files that a run keeps for the next one: whole or not there, and no mistake where nothing can be written."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def keep(file: Path, content: bytes) -> None:
    """Write the file in one step, with its folder; a folder that cannot be written to keeps nothing."""
    part = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
        part.replace(file)
    with suppress(OSError):
        part.unlink(missing_ok=True)
