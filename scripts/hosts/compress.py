"""Compressed copies of text files, each whole or not there, the same on every machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import brotli
import deflate

LIMIT = 1000
"""Bytes; what is smaller fits into one packet anyway."""
TEXT = {
    "atom",
    "bib",
    "css",
    "csv",
    "html",
    "ics",
    "js",
    "json",
    "md",
    "ris",
    "svg",
    "txt",
    "webmanifest",
    "xml",
    "yml",
}
WAYS: dict[str, Callable[[bytes], bytes]] = {
    "gz": lambda content: bytes(deflate.gzip_compress(content, 9)),  # writes no time and no name
    "br": lambda content: brotli.compress(content, quality=10),  # 11 takes twice as long for two in a hundred
}


@dataclass
class Saved:
    """How many files have copies, and their bytes in each form; ``""`` is the file itself."""

    files: int
    sizes: dict[str, int]

    def __str__(self) -> str:
        """For a person."""
        plain, gz, br = (f"{self.sizes[end] / 1e6:.1f} MB" for end in ("", "gz", "br"))
        return f"{self.files} files of {plain} have copies: {gz} as .gz, {br} as .br."


def compress_all(folder: Path, tick: Callable[[str], None]) -> Saved:
    """Write the copies of every text file below ``folder`` that is large enough, and take away what has lost its file."""
    for stale in _without_file(folder):
        stale.unlink()
    saved = Saved(0, dict.fromkeys(("", *WAYS), 0))
    files = [file for file in sorted(folder.rglob("*")) if _is_text(file)]
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        try:
            for sizes in threads.map(_compress, files):
                saved.files += 1
                saved.sizes = {end: saved.sizes[end] + size for end, size in sizes.items()}
                tick(f"{saved.files} of {len(files)}")
        except BaseException:
            threads.shutdown(cancel_futures=True)  # Ctrl-C does not wait for the rest
            raise
    return saved


def _compress(file: Path) -> dict[str, int]:
    content = file.read_bytes()
    sizes = {"": len(content)}
    for end, way in WAYS.items():
        copy, part = (file.with_name(f"{file.name}.{end}{more}") for more in ("", ".part"))
        sizes[end] = part.write_bytes(way(content))
        part.chmod(file.stat().st_mode)
        part.replace(copy)
    return sizes


def _is_text(file: Path) -> bool:
    return file.suffix[1:] in TEXT and file.is_file() and file.stat().st_size >= LIMIT


def _without_file(folder: Path) -> Iterator[Path]:
    """Copies from an earlier run whose file is gone or has become too small, and what an interruption left."""
    unfinished = tuple(f".{end}.part" for end in WAYS)
    for copy in sorted(folder.rglob("*")):
        file = copy.with_suffix("")
        of_text = copy.suffix[1:] in WAYS and file.suffix[1:] in TEXT
        if copy.name.endswith(unfinished) or (of_text and not _is_text(file)):
            yield copy
