"""``::: conditions`` and the conditions table: what was found, with the trials that the trials' own records give."""

from __future__ import annotations

from pathlib import Path

from purpose_site import show, words


def test_a_condition_lists_its_trials_and_counts_results(tmp_path: Path) -> None:
    """A planned trial counts as one without a result."""
    page, site = show(tmp_path, "::: conditions studied in trials\n", records="conditions")
    assert site.problems == []
    assert page.h3["id"] == "ptsd"
    lines = [words(line) for line in page.select(".condition p")]
    assert lines == [
        "Results: Fewer symptoms. [1]",
        "Harms: not reported",
        "Not known: How long it lasts.",
        "1 trial on this site, 1 with published results: ALPHA .",
    ]


def test_it_leads_to_the_page_with_the_numbers(tmp_path: Path) -> None:
    """By its title and the place on it."""
    page, _ = show(tmp_path, "::: conditions planned\n")
    last = page.select(".condition p")[-1]
    assert words(last) == "1 trial on this site, 0 with published results: BETA . The numbers: Home ."
    assert last.select("a")[-1]["href"].endswith("#part")


def test_an_idea_has_no_trial(tmp_path: Path) -> None:
    """And says so."""
    page, _ = show(tmp_path, "::: conditions idea only\n")
    assert words(page.select(".condition p")[-1]) == "No trial on this site takes it as its main condition."


def test_what_is_left_out_stays_out_and_an_empty_choice_is_refused(tmp_path: Path) -> None:
    """A status that no condition has would be an empty section."""
    _, site = show(tmp_path, "::: conditions planned\n    without: [pain]\n")
    assert [problem.wrong for problem in site.problems] == ["no condition has the status 'planned'"]


def test_the_table_sorts_by_how_far_the_study_has_come(tmp_path: Path) -> None:
    """Studied, planned, idea; trials by name."""
    body = "::: table conditions\n    id: t\n    caption: All\n    order: status\n"
    page, site = show(tmp_path, body)
    assert site.problems == []
    rows = [[words(cell) for cell in row.select("th, td")] for row in page.select("tbody tr")]
    assert [row[:4] for row in rows] == [
        ["Post-traumatic stress disorder", "studied in trials", "1 of 1", "ALPHA"],
        ["Pain", "planned", "0 of 1", "BETA"],
        ["Grief", "idea only", "not applicable", "not found"],
    ]
