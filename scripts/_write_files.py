"""Several files written together: all of them are whole on the disk before the first takes its place."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def stale(root: Path, texts: Mapping[str, str]) -> dict[str, str]:
    """Those of the texts that the files at their paths below ``root`` do not hold, for want of a file too."""
    return {name: text for name, text in texts.items() if _text_of(root / name) != text}


def _text_of(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None


def write_files(root: Path, texts: Mapping[str, str]) -> None:
    """Write each text to its path below ``root``; what fails before the last is written changes nothing."""
    parts: dict[Path, Path] = {}
    try:
        for name, text in texts.items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            parts[file] = file.with_name(f".{file.name}.{os.getpid()}.part")
            parts[file].write_text(text, encoding="utf-8", newline="\n")
            if file.exists():
                parts[file].chmod(file.stat().st_mode)
        for file, part in parts.items():
            part.replace(file)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
