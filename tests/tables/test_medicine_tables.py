"""Tables of interactions, contraindications and events of conduct: each cell as shown and as written to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from medicines_site import show

from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.tables import TABLES

NAMES = ["interactions", "contraindications", "conduct-events"]


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


@pytest.mark.parametrize(
    ("name", "column"), [("interactions", "How it is known"), ("conduct-events", "Where it stands")]
)
def test_the_column_that_keeps_a_row_honest_cannot_be_left_out(name: str, column: str, tmp_path: Path) -> None:
    """Measured beside predicted, found beside alleged."""
    other = "group" if name == "interactions" else "date"
    page, site = show(tmp_path, f"::: table {name}\n    id: x\n    caption: All\n    columns: [{other}]\n")
    assert site.problems == []
    assert column in page.select_one("thead").get_text()


def test_danger_sorts_before_what_is_weaker(tmp_path: Path) -> None:
    """In the order in which readers meet them."""
    page, _ = show(tmp_path, "::: table interactions\n    id: x\n    caption: All\n    order: consequence\n")
    assert [row.th.get_text(strip=True) for row in page.select("tbody tr")] == [
        "Booster",
        "MAO inhibitors",
        "Salt",
        "Pillol",
    ]
