"""The trials table: every cell of every column, for trials with much and with little known; the groups; counts in the text."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from features.rendered import render
from golden_html import compare
from small_site import SMALL
from trial_site import trial_site

from dossier.build import load_site
from dossier.counted import count
from dossier.html.arm_values import SHORT
from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.records.trial import Trial
from dossier.records.trial_parts import Role
from dossier.tables.trials import TABLE


def test_every_cell(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What each column shows, what it holds in a file, and whether it counts as missing."""
    site = load_site(trial_site(tmp_path))
    ctx, lines = PageContext(site, Page("page.md", {}, "", 1)), []
    for entry in site.data.entries["trials"].values():
        for name, column in {"name": TABLE.name, **TABLE.columns}.items():
            cell = column.cell(ctx, entry)
            lines += [f"{entry.id} | {name} | {cell.plain}{' (missing)' * cell.missing}", f"    {cell.html}"]
    compare("cells-trials", "\n".join(lines) + "\n", request)


GROUPS = [
    ({}, "randomized, PTSD"),
    ({"randomized": False}, "open-label, PTSD"),
    ({"randomized": "not found"}, "open-label, PTSD"),
    ({"condition": "alcohol"}, "other condition"),
    ({"status": "recruiting"}, "ongoing and planned"),
    ({"status": "unknown"}, "ongoing and planned"),
    ({"phase": "not applicable"}, "follow-up and access"),
    ({"phase": "not applicable", "status": "withdrawn"}, "stopped"),
    ({"status": "terminated early"}, "stopped"),
    ({"substance": "methylone", "status": "withdrawn"}, "related compound"),
]


@pytest.mark.parametrize(("changes", "group"), GROUPS)
def test_group(changes: dict[str, object], group: str, tmp_path: Path) -> None:
    """The first question that is answered with yes decides."""
    alpha = load_site(trial_site(tmp_path)).data.of("trials", Trial)["alpha"]
    assert alpha.model_copy(update=changes).group == group


COUNTS = [
    ("trials", 3),
    ("trials; group=randomized, PTSD", 1),
    ("trials; group=randomized, PTSD or open-label, PTSD", 2),
    ("trials; not group=randomized, PTSD", 2),
    ("trials; sponsor_tied=true; published_as=nothing found", 1),
    ("trials; randomized=false; published_as=nothing found", 0),
]


@pytest.mark.parametrize(("expression", "number"), COUNTS)
def test_count(expression: str, number: int, tmp_path: Path) -> None:
    """Conditions add up; zero is a count when every value occurs."""
    assert count(load_site(trial_site(tmp_path)).data, expression) == number


WRONG = [
    ("trails", "no dataset is called 'trails'"),
    ("trials; group", "'group' is not a condition"),
    ("trials; grop=randomized, PTSD", "'grop' is not a field of trials"),
    ("trials; group=randomised", "no record has 'randomised' as its 'group'"),
]


@pytest.mark.parametrize(("expression", "wrong"), WRONG)
def test_a_slip_is_a_problem_and_not_a_zero(expression: str, wrong: str, tmp_path: Path) -> None:
    """The build stops at the place in the page."""
    trial_site(tmp_path)
    html, site = render(tmp_path, "index.md", SMALL["docs/index.md"] + f"\nThere are [=count {expression}].\n")
    assert [problem.wrong for problem in site.problems] == [wrong]
    assert site.problems[0].line == 10
    assert "There are ." in html


def test_a_count_in_the_text(tmp_path: Path) -> None:
    """It is written as a number, and counts as bound."""
    trial_site(tmp_path)
    html, site = render(tmp_path, "index.md", SMALL["docs/index.md"] + "\nThere are [=count trials] trials.\n")
    assert site.problems == []
    assert 'There are <span class="figure-value counted">3</span> trials.' in html


def test_every_part_in_a_comparison_has_a_short_name() -> None:
    """A drawing of a trial with a group of any kind can be made."""
    assert set(SHORT) == set(get_args(Role))
