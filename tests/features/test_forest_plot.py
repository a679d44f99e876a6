"""``::: forest-plot``: the effects of a pool, the pool, and what is left without the developer's trials."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from results_site import FILES, show
from small_site import write_site

BODY = """\
::: forest-plot pool-response
    caption: Response in two trials.
"""


def test_ratio(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """On a log scale around one; the table says who guessed right in each trial."""
    compare("forest-plot", show(tmp_path, BODY)[0], request)


def test_nothing_is_left_when_the_developer_ran_all(tmp_path: Path) -> None:
    """Said in so many words."""
    assert "no trial is left to pool" in show(tmp_path, BODY)[0]


def test_independent_trials_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With their number."""
    name = "docs/data/trials/beta.yml"
    monkeypatch.setitem(FILES, name, FILES[name].replace("sponsor_tied: true", "sponsor_tied: false"))
    html, _ = show(write_site(tmp_path, FILES), BODY)
    assert "1 is left: BETA &amp; CO." in html
