"""linkchecker over one list of addresses, its report read row by row as it comes."""

from __future__ import annotations

import csv
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

SETTINGS = Path(__file__).parent / "linkcheckerrc"


def rows(asked: list[str], agent: str, settings: Path = SETTINGS) -> Iterator[dict[str, str]]:
    """A row for each address, in the order of the answers. Ended early, it leaves no process behind."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as listed:
        listed.write("\n".join(asked) + "\n")
        listed.seek(0)
        command = [sys.executable, "-m", "linkcheck", "-f", str(settings), "--user-agent", agent, "--stdin"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=listed, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as process:
            assert process.stdout
            try:
                plain = (line for line in process.stdout if not line.startswith("#"))
                yield from csv.DictReader(plain, delimiter=";")
            finally:
                process.kill()
