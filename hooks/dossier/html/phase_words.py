"""Phases of a protocol as a reader sees them: names, sessions with their length, and the sum of the hours."""

from __future__ import annotations

from ..records.protocol import COUNTED, Phase, PhaseName, Protocol
from .numbers import number

PHASE_NAMES: dict[PhaseName, str] = {
    "screening": "Screening",
    "taper": "Taper of medicines",
    "preparation": "Preparation",
    "dosing": "Dosing sessions",
    "integration": "Integration",
    "follow-up": "Follow-up",
}
"""A phase to its name as a heading, in order."""


def sessions(phase: Phase) -> str:
    """``3 sessions of 1.5 hours``; without the length when it is not known; a word of absence as it is."""
    if isinstance(phase.sessions, str):
        return phase.sessions
    word = "session" if phase.sessions == 1 else "sessions"
    if isinstance(phase.hours, str):
        return f"{phase.sessions} {word}; length {phase.hours}"
    return f"{phase.sessions} {word} of {number(phase.hours)} {'hour' if phase.hours == 1 else 'hours'}"


_PLACES = {"preparation": "before", "dosing": "with the drug", "integration": "after"}


def session_lines(protocol: Protocol) -> list[str]:
    """``3 before, 1.5 hours each``, ``2 with the drug, length not found``, ``After: not found``; empty when none is known."""
    phases = [(_PLACES[name], protocol.phases.of(name)) for name in COUNTED]
    if all(isinstance(phase.sessions, str) for _, phase in phases):
        return []
    return [_line(place, phase) for place, phase in phases]


def _line(place: str, phase: Phase) -> str:
    if isinstance(phase.sessions, str):
        told = "not fixed" if phase.sessions == "not applicable" else phase.sessions
        return f"{place[0].upper()}{place[1:]}: number {told}"
    if isinstance(phase.hours, str):
        return f"{phase.sessions} {place}, length {phase.hours}"
    word = "hour" if phase.hours == 1 else "hours"
    return f"{phase.sessions} {place}, {number(phase.hours)} {word}{' each' if phase.sessions > 1 else ''}"


def hours_sum(protocol: Protocol) -> str:
    """``3 x 1.5 + 3 x 8 + 9 x 1.5 = 42`` with a true multiplication sign; empty when a part is not known."""
    if protocol.counted is None or protocol.worked_hours is None:
        return ""
    parts = [f"{count} \N{MULTIPLICATION SIGN} {number(hours)}" for _, count, hours in protocol.counted]
    return f"{' + '.join(parts)} = {number(protocol.worked_hours)}"
