"""A guideline's position stands on one scale; a word outside of it is refused."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from one_record import messages, read

GOOD = """\
body2023-therapy:
  body: A body
  guideline: Its guideline
  year: "2023"
  country: Somewhere
  treatment: therapy
  position: strong for
  own_words: recommend
  for_whom: Adults
"""


def test_position_loads(tmp_path):
    """A position on the scale loads."""
    data = read(tmp_path, "guideline-positions", GOOD)
    assert not messages(data)
    assert data.entries["guideline-positions"]["body2023-therapy"].record.position == "strong for"


def test_word_outside_the_scale_is_refused_and_the_scale_is_named(tmp_path):
    """The message teaches the scale."""
    text = GOOD.replace("position: strong for", "position: recommended")
    said = messages(read(tmp_path, "guideline-positions", text))
    for known in ("'strong for'", "'insufficient'", "'strong against'", "'not covered'"):
        assert known in said
