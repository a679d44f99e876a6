"""``::: guess-bars``: who guessed their group right, beside chance."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from results_site import show

BODY = """\
::: guess-bars beta-guesses
    caption: Most with the full dose knew.
"""


def test_shares_and_counts(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """A printed share without counts and a count, each as its source gives it."""
    compare("guess-bars", show(tmp_path, BODY)[0], request)


def test_chance_is_half(tmp_path: Path) -> None:
    """The dashed line stands in the middle of the scale."""
    html, _ = show(tmp_path, BODY)
    assert 'stroke-dasharray="5 4" x1="100.0" x2="100.0"' in html
