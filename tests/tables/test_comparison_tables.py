"""Tables of treatments, effects, drop-out, guideline positions, costs and population facts: each cell, shown and filed."""

from __future__ import annotations

from pathlib import Path

import pytest
from comparison_site import show, words
from golden_html import compare

from dossier.page_context import PageContext
from dossier.pages import Page
from dossier.tables import TABLES

NAMES = ["treatments", "treatment-effects", "drop-outs", "guideline-positions", "economics", "epidemiology"]


def table(name: str, *lines: str) -> str:
    """A table of a dataset."""
    return "\n".join([f"::: table {name}", "    id: x", "    caption: All", *(f"    {line}" for line in lines)])


@pytest.mark.parametrize("name", NAMES)
def test_every_cell(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """What each column shows of each row, and what its file holds."""
    _, site = show(tmp_path, "")
    ctx, lines, kind = PageContext(site, Page("page.md", {}, "", 1)), [], TABLES[name]
    for entry in site.data.entries[name].values():
        for column in [kind.name, *kind.columns.values()]:
            cell = column.cell(ctx, entry)
            assert cell.plain.isascii()
            lines += [f"{entry.id} | {column.label} | {cell.plain}{' (missing)' * cell.missing}", f"    {cell.html}"]
    compare(f"cells-{name}", "\n".join(lines) + "\n", request)


@pytest.mark.parametrize("name", NAMES)
def test_at_home_every_record_has_its_anchor(name: str, tmp_path: Path) -> None:
    """Each row can be linked to."""
    page, site = show(tmp_path, table(name), records=name)
    assert site.problems == []
    assert {row["id"] for row in page.select("tbody tr")} == set(site.data.entries[name])


def test_no_table_of_effects_leaves_out_the_control(tmp_path: Path) -> None:
    """Whatever columns are asked for, the control, what was found and who knew stand in every row."""
    page, _ = show(tmp_path, table("treatment-effects", "columns: [time]"))
    heads = [words(head) for head in page.select("thead th")]
    assert heads == ["What was measured", "When", "Compared with", "What was found", "Who did not know", "Sources"]


def test_a_change_over_time_is_marked_in_every_table(tmp_path: Path) -> None:
    """Beside its name, and beside no other name."""
    page, _ = show(tmp_path, table("treatment-effects", "columns: [time]"))
    marked = {words(cell) for cell in page.select("tbody th") if cell.select(".mark-uncertain")}
    assert marked == {"TT, change within the group Change over time, no comparison"}


def test_no_table_of_drop_out_leaves_out_the_setting(tmp_path: Path) -> None:
    """Who leaves a trial must not stand beside who leaves a clinic without the word."""
    page, _ = show(tmp_path, table("drop-outs", "columns: [left]"))
    assert [words(head) for head in page.select("thead th")][1:4] == [
        "Left the treatment",
        "Where",
        "What counted as leaving",
    ]
    rows = [[words(cell) for cell in row.select("td")][:3] for row in page.select("tbody tr")]
    assert rows == [
        ["about 25% of 277 (95% CI 20 to 30%)", "Routine care", "Left before the end"],
        ["6 to 14%", "Pooled trials", "not reported"],
        ["1 of 53 (2%)", "One trial", "Did not complete"],
    ]


def test_drop_out_of_a_treatment_is_that_of_trials(tmp_path: Path) -> None:
    """The treatments table shows counts of trials, each under its name, and none of clinics."""
    page, _ = show(
        tmp_path, table("treatments", "rows: [talk, pill]", "columns: [drop-out]"), drop_outs=table("drop-outs")
    )
    talk, pill = page.select("tbody tr")
    assert "A trial . One trial: 1 of 53 (2%); pill 9 of 51 (18%); waiting not found, of 20" in words(talk)
    assert "clinics" not in words(talk)
    assert [link["href"] for link in talk.select("td a:not(.cite)")] == [
        "../drop-outs/#talk-range",
        "../drop-outs/#talk-trial",
    ]
    assert words(pill.td) == "not found"


def test_who_modeled_a_cost_stands_in_every_table(tmp_path: Path) -> None:
    """Ties of the authors, said to be not found where they are not known."""
    page, _ = show(tmp_path, table("economics", "columns: [finding]"))
    assert words(page.select("thead th")[2]) == "Ties of its authors"
    assert [words(row.select("td")[1]) for row in page.select("tbody tr")] == ["not found", "not found"]


def test_what_only_a_remark_leans_on_does_not_mark_the_number(tmp_path: Path) -> None:
    """A second-hand source behind the note leaves the row unmarked; one behind the numbers marks it."""
    page, _ = show(tmp_path, table("treatment-effects", "rows: [pill-placebo, talk-waiting]"))
    first, second = page.select("tbody th")
    assert [words(mark) for mark in first.select(".mark")] == ["Second-hand"]
    assert second.select(".mark") == []
