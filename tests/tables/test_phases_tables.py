"""Tables of protocols, roles, trainings and reports: each cell as shown and as written to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from phases_site import phases_site, show, words

from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.tables import TABLES

NAMES = ["protocols", "roles", "trainings", "experiences"]


@pytest.mark.parametrize("name", NAMES)
def test_every_cell(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What each column shows of each row, and what its file holds."""
    site = phases_site(tmp_path)
    ctx, lines, kind = PageContext(site, Page("page.md", {}, "", 1)), [], TABLES[name]
    for entry in site.data.entries[kind.dataset].values():
        for column in [kind.name, *kind.columns.values()]:
            cell = column.cell(ctx, entry)
            lines += [f"{entry.id} | {column.label} | {cell.plain}{' (missing)' * cell.missing}", f"    {cell.html}"]
    compare(f"cells-{name}", "\n".join(lines) + "\n", request)


@pytest.mark.parametrize("name", NAMES)
def test_at_home_every_record_has_its_anchor(name: str, tmp_path: Path) -> None:
    """Each row can be linked to."""
    page, site = show(tmp_path, f"::: table {name}\n    id: x\n    caption: All\n", records=name)
    assert site.problems == []
    assert {row["id"] for row in page.select("tbody tr")} == set(site.data.entries[name])


def test_doses_come_from_the_trials_record_with_its_source(tmp_path: Path) -> None:
    """Nothing is copied: the group's dose stands with the trial's link and citation; a placebo names none."""
    page, site = show(tmp_path, "::: table protocols\n    id: x\n    caption: All\n    columns: [dose]\n")
    cell = page.select_one("tbody tr td")
    assert words(cell).startswith("ALPHA : MDMA: 125 mg [")
    assert cell.select("a.cite")
    assert "placebo" not in words(cell).lower()
    assert "page.md" in site.shown["alpha"]


def test_side_by_side_each_protocol_heads_a_column(tmp_path: Path) -> None:
    """And on a phone each value names its protocol."""
    body = "::: table protocols\n    id: x\n    caption: All\n    orientation: columns\n    columns: [dosing, hours]\n"
    page, _ = show(tmp_path, body)
    assert [words(head) for head in page.select("thead th")] == ["Alpha course", "Practice"]
    assert {cell["data-label"] for cell in page.select("tbody td")} == {"Alpha course", "Practice"}


def test_a_table_above_fuller_blocks_leaves_them_the_anchors(tmp_path: Path) -> None:
    """Its names lead down to the blocks; away from home nothing changes."""
    body = "::: table roles\n    id: x\n    caption: All\n    anchors: false\n\n::: role-list\n"
    page, site = show(tmp_path, body, records="roles")
    assert site.problems == []
    assert [link["href"] for link in page.select("tbody th a")] == ["#role-one", "#role-two"]
    assert [page.find(id=id_).name for id_ in ("role-one", "role-two")] == ["h3", "h3"]
    away, _ = show(tmp_path / "away", "::: table roles\n    id: x\n    caption: All\n    anchors: false\n")
    assert away.select("tbody th a") == []
