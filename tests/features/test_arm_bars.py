"""``::: arm-bars``: several results as bars on one denominator."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from results_site import show

BODY = """\
::: arm-bars
    id: responses
    caption: Two trials.
    results: [alpha-response, beta-response]
"""


def test_two_trials(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Two and three groups; the table adds who is counted, who guessed right, and the sources."""
    compare("arm-bars", show(tmp_path, BODY)[0], request)


def test_results_are_shown_in_the_order_asked_for(tmp_path: Path) -> None:
    """The author's order, not that of the ids."""
    turned = BODY.replace("[alpha-response, beta-response]", "[beta-response, alpha-response]")
    html, _ = show(tmp_path, turned)
    assert html.index("BETA &amp; CO: response") < html.index("ALPHA: response")
