"""Tables of reviews, pooled numbers, conclusions and critiques: each cell as shown and as written to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from judgments_site import show, words

from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.tables import TABLES

NAMES = ["reviews", "estimates", "conclusions", "critiques"]


def table(name: str, *lines: str) -> str:
    """A table of a dataset."""
    return "\n".join([f"::: table {name}", "    id: x", "    caption: All", *(f"    {line}" for line in lines)])


@pytest.mark.parametrize("name", NAMES)
def test_every_cell(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What each column shows of each row, and what its file holds."""
    _, site = show(tmp_path, "")
    ctx, lines, kind = PageContext(site, Page("page.md", {}, "", 1)), [], TABLES[name]
    for record in site.data.entries[kind.dataset].values():
        for entry in kind.split(record):
            for column in [kind.name, *kind.columns.values()]:
                cell = column.cell(ctx, entry)
                lines += [
                    f"{entry.id} | {column.label} | {cell.plain}{' (missing)' * cell.missing}",
                    f"    {cell.html}",
                ]
    compare(f"cells-{name}", "\n".join(lines) + "\n", request)


@pytest.mark.parametrize("name", ["reviews", "conclusions", "critiques"])
def test_at_home_every_record_has_its_anchor(name: str, tmp_path: Path) -> None:
    """Each row can be linked to."""
    page, site = show(tmp_path, table(name), records=name)
    assert site.problems == []
    assert {row["id"] for row in page.select("tbody tr")} == set(site.data.entries[name])


def test_a_review_has_a_row_for_each_estimate(tmp_path: Path) -> None:
    """The review's two numbers are two rows under its name; a review without numbers has none."""
    page, site = show(tmp_path, table("estimates", "rows: [whole2024, part2023]", "columns: [outcome]"))
    assert site.problems == []
    assert [words(cell) for cell in page.select("tbody th")] == ["Whole 2024", "Whole 2024"]


def test_estimates_lead_to_their_review(tmp_path: Path) -> None:
    """Elsewhere a row's name goes to the review; its file names the review, so that rows can be joined."""
    home = "---\ntitle: R\ndescription: Reviews.\nanswers: Which?\nrecords: reviews\n---\n\n" + table("reviews")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/reviews.md").write_text(home, encoding="utf-8")
    page, site = show(tmp_path, table("estimates", "rows: [whole2024]"))
    assert page.select_one("tbody th a")["href"] == "../reviews/#whole2024"
    assert site.artifacts["data/tables/page-x.csv"].decode().splitlines()[1].startswith("whole2024,Whole 2024,")


def test_an_estimate_is_sorted_as_a_number(tmp_path: Path) -> None:
    """Downwards puts the risk ratio before the difference below zero."""
    page, _ = show(tmp_path, table("estimates", "rows: [whole2024]", "columns: [estimate]", "order: -estimate"))
    assert [words(cell) for cell in page.select("tbody td.num")] == ["1.4", "\N{MINUS SIGN}0.7"]


def test_a_retracted_review_is_marked_beside_its_name(tmp_path: Path) -> None:
    """In every table of reviews, whichever columns it shows; one that stands is not."""
    for name in ("reviews", "estimates"):
        page, _ = show(tmp_path / name, table(name, "rows: [old2020, whole2024]", "columns: [kind]"))
        marked = {words(cell) for cell in page.select("tbody th") if cell.select(".mark-retracted")}
        assert marked == {"Old 2020 Retracted"}
