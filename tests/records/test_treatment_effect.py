"""A treatment effect loads with its control condition, and not without one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from one_record import messages, read

GOOD = """\
therapy-pooled:
  treatment: therapy
  name: Therapy against waiting list
  outcome: symptoms
  definition: Symptoms after treatment
  population: Adults
  control: waiting list
  control_detail: People who waited
  blinding: assessors only
  design: meta-analysis
  finding: better than control
  effect: [{kind: "Hedges' g", estimate: 1.08}]
  favors_treatment: positive
  time: after treatment
  k: 13
  n: 675
  analysis_set: not reported
"""


def test_effect_with_its_control_loads(tmp_path):
    """Control and number stay together."""
    data = read(tmp_path, "treatment-effects", GOOD)
    assert not messages(data)
    record = data.entries["treatment-effects"]["therapy-pooled"].record
    assert record.control == "waiting list"
    assert record.effect[0].estimate == 1.08


def test_unknown_control_is_refused_and_the_known_ones_are_named(tmp_path):
    """The message gives the place and the closed list."""
    said = messages(read(tmp_path, "treatment-effects", GOOD.replace("control: waiting list", "control: nothing")))
    assert "one.yml:7:3: [field-value] control:" in said
    for known in ("'waiting list'", "'inactive placebo'", "'active psychotherapy'", "'no control (before-after)'"):
        assert known in said


def test_effect_without_control_is_refused(tmp_path):
    """No effect is held without what it was compared with."""
    said = messages(read(tmp_path, "treatment-effects", GOOD.replace("  control: waiting list\n", "")))
    assert "'control' is missing" in said


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("control: waiting list", "control: no control (before-after)"),
        ("finding: better than control", "finding: change over time only"),
    ],
)
def test_change_over_time_is_no_comparison(tmp_path, before, after):
    """A change within one group can never claim to beat a control."""
    said = messages(read(tmp_path, "treatment-effects", GOOD.replace(before, after)))
    assert "goes with finding: 'change over time only', and only with it" in said


def test_range_needs_an_end(tmp_path):
    """A range without numbers says nothing."""
    text = GOOD + '  ranges: [{kind: "Hedges\' g", note: about}]\n'
    assert "needs low: or high:" in messages(read(tmp_path, "treatment-effects", text))
