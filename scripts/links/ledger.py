"""What is remembered from run to run: address, state, day, and since when it fails. One sorted file, small diffs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from _write_files import write_files

from . import states

HEAD = "# Written by scripts/check_links.py: address, state, day of asking, first day of a failure that goes on.\n"


@dataclass(frozen=True)
class Line:
    """What an address answered when it was asked last."""

    state: str
    day: str
    since: str = ""


def read(file: Path) -> dict[str, Line]:
    """Address to line; nothing when there is no file yet."""
    if not file.exists():
        return {}
    rows = [text.split("\t") for text in file.read_text(encoding="utf-8").splitlines() if not text.startswith("#")]
    return {row[0]: Line(*row[1:4]) for row in rows if len(row) >= 3}


def write(file: Path, lines: dict[str, Line]) -> None:
    """All of it, sorted; a reader never sees half a file."""
    rows = [
        "\t".join([address, line.state, line.day, *([line.since] if line.since else [])])
        for address, line in sorted(lines.items())
    ]
    write_files(file.parent, {file.name: HEAD + "".join(f"{row}\n" for row in rows)})


def noted(old: Line | None, state: str, today: str) -> Line:
    """The new line; a failure keeps the day on which it began."""
    if state in states.WELL:
        return Line(state, today)
    return Line(state, today, (old.since if old and old.since else today))


def due(found: list[str], lines: dict[str, Line], today: str, days: int) -> list[str]:
    """Those never asked, those that failed on another day, and those whose last good answer is ``days`` old."""
    limit = (date.fromisoformat(today) - timedelta(days=days)).isoformat()
    return [address for address in found if _is_due(lines.get(address), today, limit)]


def _is_due(line: Line | None, today: str, limit: str) -> bool:
    if line is None:
        return True
    return line.day <= limit if line.state in states.WELL else line.day < today


def kept(lines: dict[str, Line], found: dict[str, list[str]]) -> dict[str, Line]:
    """Without the addresses that nothing names any more."""
    return {address: line for address, line in lines.items() if address in found}
