"""Access routes: the status with its shape and day, what was not found in one line, and disagreements in full."""

from __future__ import annotations

from pathlib import Path

import pytest
from access_site import FILES, show, words


def test_each_route_says_when_its_status_was_read(tmp_path: Path) -> None:
    """The word, the day of reading, and how old the page behind it is when that is known."""
    page, site = show(tmp_path, "::: access-routes", records="access-routes")
    assert site.problems == []
    assert words(page.select_one("#b-scheme p:nth-of-type(2)")).startswith(
        "● Open (read January 15, 2026; the newest page behind it is of 2025). Can be used by those"
    )
    assert "(read January 15, 2026). Took the people" in words(page.select_one("#a-program"))


def test_countries_are_headings_in_order(tmp_path: Path) -> None:
    """A country's anchor is its name; what comes from data is escaped."""
    page, _ = show(tmp_path, "::: access-routes", records="access-routes")
    assert [heading["id"] for heading in page.select("h2")[:2]] == ["aland", "bland"]
    assert "A &lt;scheme&gt;" in str(page)


def test_what_was_not_found_is_one_line(tmp_path: Path) -> None:
    """Never blank, never zero; a known value has its own line."""
    page, _ = show(tmp_path, "::: access-routes", records="access-routes")
    absent = page.select_one("#b-scheme dd.missing")
    assert words(absent) == "cost, how many people"
    assert [words(term) for term in page.select("#a-program dt")] == [
        "Who can be treated", "Who applies", "First step", "Cost", "How many people", "Not found", "Trials",
    ]  # fmt: skip


def test_disagreements_are_shown(tmp_path: Path) -> None:
    """Both versions stand in the block."""
    page, _ = show(tmp_path, "::: access-routes", records="access-routes")
    assert "Full (page 1)" in words(page.select_one("#a-program .discrepancy"))
    assert page.select("#b-scheme .discrepancy") == []


def test_the_glance_groups_by_status_and_leads_on(tmp_path: Path) -> None:
    """Open first; each route has its day and leads to its block."""
    page, _ = show(tmp_path, "::: route-glance\n\n::: access-routes", records="access-routes")
    groups = page.select(".route-group")
    assert [words(group.select_one(".route-status")) for group in groups] == ["● Open", "▩ Full"]
    assert words(groups[0].li) == "Bland: A <scheme> read January 15, 2026"
    assert groups[0].a["href"].endswith("#b-scheme")


def test_a_site_without_routes_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty list would read as 'nowhere'."""
    monkeypatch.delitem(FILES, "docs/data/access-routes/here.yml")
    _, site = show(tmp_path, "::: access-routes")
    assert [problem.wrong for problem in site.problems] == ["no access route is known"]
