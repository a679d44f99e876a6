"""Tables of events, routes, costs, criteria, checks and questions: each cell as shown and as written to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from access_site import show, words
from golden_html import compare

from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.tables import TABLES

NAMES = ["regulatory-events", "access-routes", "costs", "eligibility-criteria", "provider-checks", "visit-questions"]


@pytest.mark.parametrize("name", NAMES)
def test_every_cell(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What each column shows of each row, and what its file holds."""
    _, site = show(tmp_path, "")
    ctx, lines, kind = PageContext(site, Page("page.md", {}, "", 1)), [], TABLES[name]
    for entry in site.data.entries[kind.dataset].values():
        for column in [kind.name, *kind.columns.values()]:
            cell = column.cell(ctx, entry)
            lines += [f"{entry.id} | {column.label} | {cell.plain}{' (missing)' * cell.missing}", f"    {cell.html}"]
    compare(f"cells-{name}", "\n".join(lines) + "\n", request)


def test_no_table_of_routes_is_without_the_status_and_its_day(tmp_path: Path) -> None:
    """Also when a page asks for other columns."""
    page, site = show(tmp_path, "::: table access-routes\n    id: x\n    caption: All\n    columns: [cost]")
    assert site.problems == []
    assert [words(head) for head in page.select("thead th")] == ["Route", "Cost", "Status", "Sources"]
    assert "Open (read January 15, 2026)" in words(page)


def test_no_table_of_criteria_is_without_its_trials(tmp_path: Path) -> None:
    """'The trials' is often one trial."""
    page, _ = show(tmp_path, "::: table eligibility-criteria\n    id: x\n    caption: All\n    columns: [why]")
    assert "Trials that had it" in [words(head) for head in page.select("thead th")]


def test_second_hand_events_are_marked_beside_their_name(tmp_path: Path) -> None:
    """Whichever columns are shown."""
    page, _ = show(
        tmp_path, "::: table regulatory-events\n    id: x\n    caption: All\n    columns: [date]\n    order: date"
    )
    assert [bool(head.select(".mark-secondary")) for head in page.select("tbody th")] == [False, False, True]


def test_events_are_sorted_by_day_and_not_by_name_of_month(tmp_path: Path) -> None:
    """1985, June 2024, August 2024."""
    page, _ = show(
        tmp_path, "::: table regulatory-events\n    id: x\n    caption: All\n    columns: [date]\n    order: date"
    )
    assert [words(cell) for cell in page.select("tbody td:nth-of-type(1)")] == ["1985", "June 4, 2024", "August 2024"]
