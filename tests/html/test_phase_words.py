"""Phases in words: sessions with their length, and the sum of the hours."""

from __future__ import annotations

import pytest
from phases_site import phases_site

from dossier.html.phase_words import hours_sum, session_lines, sessions
from dossier.records.protocol import Phase, Protocol


@pytest.mark.parametrize(
    ("count", "hours", "expected"),
    [
        (3, 1.5, "3 sessions of 1.5 hours"),
        (1, 1.0, "1 session of 1 hour"),
        (2, "not found", "2 sessions; length not found"),
        ("not reported", 8.0, "not reported"),
    ],
)
def test_sessions(count: int | str, hours: float | str, expected: str) -> None:
    """A length that is not known is said; a number that is not known is not guessed."""
    assert sessions(Phase(what="Talks", sessions=count, hours=hours, when="After")) == expected


def test_the_sum_is_written_out_or_left_away(tmp_path) -> None:
    """So that a reader can add it up again."""
    found = phases_site(tmp_path).data.of("protocols", Protocol)
    times = "\N{MULTIPLICATION SIGN}"
    assert hours_sum(found["course-alpha"]) == f"3 {times} 1.5 + 2 {times} 8 + 1 {times} 1 = 21.5"
    assert hours_sum(found["practice-here"]) == ""


def test_sessions_before_with_and_after(tmp_path) -> None:
    """One line each; what is not known says so."""
    found = phases_site(tmp_path).data.of("protocols", Protocol)
    assert session_lines(found["course-alpha"]) == [
        "3 before, 1.5 hours each",
        "2 with the drug, 8 hours each",
        "1 after, 1 hour",
    ]
    assert session_lines(found["practice-here"]) == [
        "3 before, length not found",
        "With the drug: number not reported",
        "1 after, 1 hour",
    ]


def test_no_lines_when_nothing_is_known(tmp_path) -> None:
    """Three words of absence would only fill the cell."""
    protocol = phases_site(tmp_path).data.of("protocols", Protocol)["course-alpha"]
    silent = Phase(what="not found", sessions="not found", hours="not found", when="not found")
    names = ("preparation", "dosing", "integration")
    phases = protocol.phases.model_copy(update=dict.fromkeys(names, silent))
    assert session_lines(protocol.model_copy(update={"phases": phases})) == []
