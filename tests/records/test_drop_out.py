"""Drop-out loads as a count, a percentage or a range, and needs one of them."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from one_record import messages, read

VALUE = "  value: {events: 1, n: 53}\n"
GOOD = f"""\
therapy-trial:
  treatment: therapy
  name: One trial
  setting: one trial
  population: Adults
{VALUE}  against: [{{label: placebo, value: {{events: 9, n: 51}}}}]
  definition: Did not complete
  k: 1
  n: 104
"""


def test_count_against_placebo_loads(tmp_path):
    """Both groups keep their counts."""
    data = read(tmp_path, "drop-outs", GOOD)
    assert not messages(data)
    assert data.entries["drop-outs"]["therapy-trial"].record.against[0].value.events == 9


def test_range_alone_loads(tmp_path):
    """Some sources give only a range."""
    data = read(tmp_path, "drop-outs", GOOD.replace(VALUE, "  range: {low: 6, high: 14}\n"))
    assert not messages(data)


def test_no_number_is_refused(tmp_path):
    """A record that says how many nowhere is a problem."""
    assert "needs value:" in messages(read(tmp_path, "drop-outs", GOOD.replace(VALUE, "")))
