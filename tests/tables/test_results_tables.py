"""Tables of blinding, follow-ups, measures, effects and pools: at home with anchors, elsewhere linked to their home."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from results_site import HOME, show

from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.tables import TABLES

NAMES = ["blinding", "follow-ups", "measures", "effects", "pools"]


def table(name: str, *arguments: str) -> str:
    """A table of a dataset."""
    return "\n".join(
        [f"::: table {name}", "    id: x", "    caption: All of them", *(f"    {line}" for line in arguments)]
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_cell(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What each column shows of each record, and what its file holds."""
    _, site = show(tmp_path, "")
    ctx, lines = PageContext(site, Page("page.md", {}, "", 1)), []
    for entry in site.data.entries[name].values():
        for column in [TABLES[name].name, *TABLES[name].columns.values()]:
            cell = column.cell(ctx, entry)
            lines += [f"{entry.id} | {column.label} | {cell.plain}{' (missing)' * cell.missing}", f"    {cell.html}"]
    compare(f"cells-{name}", "\n".join(lines) + "\n", request)


def test_at_home_every_record_has_its_anchor(tmp_path: Path) -> None:
    """Each row can be linked to."""
    html, site = show(tmp_path, HOME.split("---\n", 2)[2], "home.md")
    ids = [id_ for name in NAMES for id_ in site.data.entries[name]]
    assert len(ids) == 8
    assert [id_ for id_ in ids if f' id="{id_}"' not in html] == []


def test_limits_cannot_be_left_out(tmp_path: Path) -> None:
    """A follow-up is not shown without how many came, whether anybody was left to compare, and its limits."""
    html, _ = show(tmp_path, table("follow-ups", "columns: [timing]"))
    assert "16 of 18" in html
    assert "not found, of 27" in html
    assert "Nobody was left to compare with." in html


def test_a_retracted_source_marks_its_row(tmp_path: Path) -> None:
    """And no other row."""
    rows = show(tmp_path, table("follow-ups"))[0].split("<tr")
    marked = [row for row in rows if "mark-retracted" in row]
    assert len(marked) == 1
    assert "A pooling" in marked[0]


def test_effects_are_marked_as_worked_out_and_carry_the_guesses(tmp_path: Path) -> None:
    """Whatever columns are asked for."""
    html, _ = show(tmp_path, table("effects", "columns: [estimate]"))
    assert html.count("mark-derived") == 2
    assert "about 90%" in html


def test_files_hold_what_the_table_shows(tmp_path: Path) -> None:
    """ASCII and unrounded in the CSV."""
    _, site = show(tmp_path, table("effects", "columns: [estimate, interval]"))
    text = site.artifacts["data/tables/page-x.csv"].decode()
    assert "alpha-response-rr,ALPHA: response,2.2667,0.5 to 4.25,not reported," in text
