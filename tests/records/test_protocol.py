"""A protocol holds all six phases, and knows the sum of its hours only when every part is known."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from one_record import BASIS, messages, read
from phases_site import COURSE, PRACTICE

GOOD = COURSE.replace(COURSE[COURSE.index("  basis:") :], "")


def test_hours_are_added_up(tmp_path):
    """3 x 1.5 and 2 x 8 and 1 x 1."""
    data = read(tmp_path, "protocols", GOOD)
    assert not messages(data)
    protocol = data.entries["protocols"]["course-alpha"].record
    assert protocol.counted == [("preparation", 3, 1.5), ("dosing", 2, 8.0), ("integration", 1, 1.0)]
    assert protocol.worked_hours == 21.5


def test_one_unknown_length_leaves_no_sum(tmp_path):
    """An hour that nobody published is not taken for zero."""
    protocol = read(tmp_path, "protocols", PRACTICE.replace(BASIS, "")).entries["protocols"]
    data = read(tmp_path / "two", "protocols", GOOD.replace("sessions: 2, hours: 8", "sessions: 2, hours: not found"))
    assert protocol == {} or protocol["practice-here"].record.worked_hours is None
    assert data.entries["protocols"]["course-alpha"].record.worked_hours is None


def test_a_phase_must_not_be_left_out(tmp_path):
    """Silence on the taper is said, not passed over."""
    line = next(line for line in GOOD.splitlines(keepends=True) if line.strip().startswith("taper:"))
    assert "'taper' is missing" in messages(read(tmp_path, "protocols", GOOD.replace(line, "")))


def test_sessions_are_a_number(tmp_path):
    """'three' cannot be added up."""
    found = messages(read(tmp_path, "protocols", GOOD.replace("sessions: 2, hours: 8", "sessions: two, hours: 8")))
    assert "expected a whole number of 0 or more" in found
