"""``::: pictograph``: a hundred people for each group of one result."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from golden_html import compare
from results_site import show

BODY = """\
::: pictograph {result}
    caption: Who responded.
    filled: responded
    hollow: did not
"""


def test_two_groups(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Drawing, caption with who guessed right and sources, and the numbers as a table."""
    compare("pictograph", show(tmp_path, BODY.format(result="alpha-response"))[0], request)


def test_every_group_has_a_hundred_people(tmp_path: Path) -> None:
    """Also with three groups, with everybody, and with nobody."""
    html, _ = show(tmp_path, BODY.format(result="beta-response"))
    heads = [path.count("a5 5") // 2 for path in re.findall(r' d="([^"]*)"', html)]
    assert heads == [67, 33, 100, 0, 0, 100]


def test_a_derived_count_says_so(tmp_path: Path) -> None:
    """The mark stands in the caption of a result that was worked out here, and only there."""
    assert "mark-derived" in show(tmp_path, BODY.format(result="beta-response"))[0]
    assert "mark-derived" not in show(tmp_path, BODY.format(result="alpha-response"))[0]


def test_the_page_is_known_to_show_the_result(tmp_path: Path) -> None:
    """So that a changed count leads to this page."""
    _, site = show(tmp_path, BODY.format(result="alpha-response"))
    assert (site.shown["alpha-response"], site.citations["smith2020"]) == ({"page.md"}, {"page.md"})
