"""A step of a dosing day has an end only after its beginning."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from one_record import messages, read

GOOD = """\
day-stay:
  name: They stay
  lane: people
  part: day
  order: 10
  when: All day
  start: 0
  end: 8
  says: Two of them.
"""


def test_a_step_with_its_hours_loads(tmp_path):
    """From the first dose to the eighth hour."""
    assert not messages(read(tmp_path, "day-steps", GOOD))


@pytest.mark.parametrize(
    ("old", "new"), [("  start: 0\n", ""), ("end: 8", "end: 0"), ("start: 0\n  end: 8", "start: 3\n  end: 2")]
)
def test_an_end_needs_an_earlier_beginning(tmp_path, old, new):
    """Otherwise the bar would have no length."""
    assert "end: must come after start:" in messages(read(tmp_path, "day-steps", GOOD.replace(old, new)))
