"""A claim cannot be surer than the level at which it was tested."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import pytest
from one_record import messages, read

GOOD = """\
claim:
  name: MDMA does this
  theme: memory
  says: It did in mice.
  level: animals
  studied: Mice
  people: not applicable
  finding: supports
  sure: low
  against: Nobody has looked in people.
"""


def test_a_claim_loads(tmp_path: Path) -> None:
    """With its level."""
    data = read(tmp_path, "mechanisms", GOOD)
    assert not messages(data)
    assert data.entries["mechanisms"]["claim"].record.level == "animals"


@pytest.mark.parametrize("sure", ["moderate", "high"])
def test_animals_make_nothing_sure(tmp_path: Path, sure: str) -> None:
    """However often it was seen."""
    said = messages(read(tmp_path, "mechanisms", GOOD.replace("sure: low", f"sure: {sure}")))
    assert "what was not tested in people is 'sure: low'" in said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("level: animals", "level: idea"),
        ("finding: supports", "finding: not tested"),
        ("sure: low", "sure: not known"),
    ],
)
def test_an_idea_is_untested_and_nothing_else_is(tmp_path: Path, old: str, new: str) -> None:
    """The three words belong together."""
    said = messages(read(tmp_path, "mechanisms", GOOD.replace(old, new)))
    assert "level: idea, finding: not tested and sure: not known belong together" in said
