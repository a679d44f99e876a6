"""What a run found, in words: what is broken, what may pass, what moved, which entries to take out."""

from __future__ import annotations

from datetime import date

from . import states
from .ledger import Line

PATIENCE = 14
"""Days for which a state that often passes is no problem."""


def broken(lines: dict[str, Line], listed: dict[str, str], today: str) -> dict[str, Line]:
    """Addresses that a person has to look at."""
    return {
        address: line
        for address, line in sorted(lines.items())
        if line.state not in states.WELL and not _waits(line, today) and line.state.partition(" ")[2] not in listed
    }


def _waits(line: Line, today: str) -> bool:
    days = (date.fromisoformat(today) - date.fromisoformat(line.since or today)).days
    return line.state in states.PASSING and days < PATIENCE


def told(lines: dict[str, Line], places: dict[str, list[str]], listed: dict[str, str], today: str) -> list[str]:
    """Lines for the reader, the problems first."""
    problems = broken(lines, listed, today)
    out = [_problem(address, line, places.get(address, [])) for address, line in problems.items()]
    waiting = [line for line in lines.values() if line.state in states.PASSING and _waits(line, today)]
    if waiting:
        out.append(f"{len(waiting)} did not answer now and will be asked again; a problem after {PATIENCE} days.")
    moved = sorted(address for address, line in lines.items() if line.state == "moved")
    out += [f"moved for good: {address} ({', '.join(places.get(address, []))})" for address in moved]
    return out


def _problem(address: str, line: Line, places: list[str]) -> str:
    kind = states.kind(line.state)
    host = line.state.partition(" ")[2]
    repair = (
        f"open it by hand; if it is there, list {host} in scripts/links/refusing.yml with the reason"
        if host
        else "open it by hand; name its new address, or its archived copy (--archive) with original_gone: true"
    )
    since = f", since {line.since}" if line.since != line.day else ""
    return f"{address}: {states.WORDS[kind]}{since}. Named by {', '.join(places)}. Repair: {repair}."


def as_markdown(said: list[str], end: str, today: str) -> str:
    """The same for a person who reads it elsewhere; a section only where there is something to look at."""
    found = ["## To look at", "", *(f"- {line}" for line in said), ""] if said else []
    return "\n".join([f"# Outside addresses, {today}", "", *found, end, ""])
