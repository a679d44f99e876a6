"""Tables of adverse events, vital signs, facts and open questions: each cell as shown and as written to a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from golden_html import compare
from risks_site import show, words

from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.tables import TABLES

NAMES = [
    "adverse-events", "vital-signs", "body-risks", "psychological-risks", "misuse-facts", "street-contrasts", "unknowns",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_cell(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What each column shows of each row, and what its file holds."""
    _, site = show(tmp_path, "")
    ctx, lines, kind = PageContext(site, Page("page.md", {}, "", 1)), [], TABLES[name]
    for entry in site.data.entries[kind.dataset].values():
        for column in [kind.name, *kind.columns.values()]:
            cell = column.cell(ctx, entry)
            lines += [
                f"{entry.id} | {column.label} | {cell.plain}{' (missing)' * cell.missing}",
                f"    {cell.html}",
            ]
    compare(f"cells-{name}", "\n".join(lines) + "\n", request)


@pytest.mark.parametrize("name", NAMES)
def test_at_home_every_record_has_its_anchor(name: str, tmp_path: Path) -> None:
    """Each row can be linked to."""
    page, site = show(tmp_path, f"::: table {name}\n    id: x\n    caption: All\n", records=name)
    assert site.problems == []
    assert {row["id"] for row in page.select("tbody tr")} == set(site.data.entries[name])


def test_no_table_of_harms_leaves_out_a_group(tmp_path: Path) -> None:
    """Both sides and how it was asked stand in every row, whatever columns a page names."""
    page, site = show(tmp_path, "::: table adverse-events\n    id: x\n    caption: All\n    columns: [severity]\n")
    assert site.problems == []
    heads = [words(cell) for cell in page.select("thead th")]
    assert {"With MDMA", "Without, or low dose", "Asked for or told"} <= set(heads)


def test_what_is_not_known_is_no_zero(tmp_path: Path) -> None:
    """'Not found' stays a word, and sorts behind every number; sessions are called sessions."""
    _, site = show(tmp_path, "")
    ctx, kind = PageContext(site, Page("page.md", {}, "", 1)), TABLES["adverse-events"]
    cells = {id_: kind.columns["mdma"].cell(ctx, entry) for id_, entry in site.data.entries[kind.dataset].items()}
    assert (cells["cold"].plain, cells["cold"].missing) == ("not found", True)
    assert cells["cough"].plain == "everyone: 3 of 9 (33%) sessions; partners: not reported"
    assert cells["sick"].sort == 50.0


def test_a_trial_that_compared_groups_says_so(tmp_path: Path) -> None:
    """Where an event was counted over everyone, the comparison was there and only this count leaves it out."""
    _, site = show(tmp_path, "")
    ctx, kind = PageContext(site, Page("page.md", {}, "", 1)), TABLES["adverse-events"]
    cell = kind.columns["control"].cell(ctx, site.data.entries[kind.dataset]["cough"])
    assert (cell.plain, cell.missing) == ("groups taken together", True)
