"""A note's step needs a source, unless it is marked as the site's own."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from one_record import messages, read

GOOD = """\
a-note:
  title: A point
  question: Which?
  answer: It cannot be told.
  points:
    - says: A paper says so.
      basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]
    - {says: So we conclude., ours: true}
"""


def test_note_loads(tmp_path):
    """A note with a sourced step and a step of its own loads."""
    data = read(tmp_path, "comparison-notes", GOOD)
    assert not messages(data)
    assert len(data.entries["comparison-notes"]["a-note"].record.points) == 2


def test_step_without_source_is_refused(tmp_path):
    """A step that names neither is a problem."""
    said = messages(read(tmp_path, "comparison-notes", GOOD.replace(", ours: true", "")))
    assert "needs basis:, or ours: true" in said
