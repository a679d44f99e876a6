"""Who was kept out: the matrix of conditions and trials, and an entry for each condition."""

from __future__ import annotations

from pathlib import Path

from medicines_site import show, words

MATRIX = "::: exclusion-matrix\n    id: m\n    caption: Who was kept out\n"


def test_the_matrix_names_every_trial_and_says_what_was_not_read(tmp_path: Path) -> None:
    """A trial that is silent on a condition is a question, and no permission."""
    page, site = show(tmp_path, MATRIX, records="contraindications")
    assert site.problems == []
    assert [words(head) for head in page.select("thead th")] == ["Condition", "BETA", "ALPHA", "Sources"]
    rows = {
        words(row.th): [words(state) for state in row.select(".state")] for row in page.select("tbody tr:not(.group)")
    }
    assert rows == {"A weak <heart>": ["● kept out", "○ allowed"], "Low mood": ["◐ kept out in part", "? not found"]}
    assert [words(cell) for cell in page.select("tfoot td")][:2] == ["2 of 2", "0 of 2"]


def test_groups_stand_in_their_own_order(tmp_path: Path) -> None:
    """The heart comes first, as in the kinds' list, and not by id."""
    page, _ = show(tmp_path, MATRIX, records="contraindications")
    assert [words(group) for group in page.select("tr.group")] == ["Heart and blood vessels", "Mental health"]


def test_what_no_protocol_names_stands_below(tmp_path: Path) -> None:
    """With the reason why it is no row."""
    page, _ = show(tmp_path, MATRIX, records="contraindications")
    assert words(page.select(".chart-note")[0]) == "Named by others, and in no protocol that was read: A weak liver ."


def test_an_entry_has_each_trial_with_its_words_and_source(tmp_path: Path) -> None:
    """Then the reason, what is known, and who else speaks."""
    page, site = show(tmp_path, "::: contraindication-list heart and blood vessels\n", records="contraindications")
    assert site.problems == []
    assert page.h3["id"] == "weak-heart"
    lines = {words(line.dt): line.dd for line in page.select("dl.record > div")}
    assert words(lines["Protocols"].p).startswith("BETA , kept out: No weak hearts.")
    assert [cite["data-source"] for cite in lines["Protocols"].select("a.cite")] == ["news2021", "smith2020"]
    assert "It rests on: mechanism." in lines["Reason"].get_text()
    assert words(lines["Who else speaks on it"]).startswith("A board: Do not.")


def test_no_protocol_is_said_and_not_left_blank(tmp_path: Path) -> None:
    """Silence would read as if every trial took them."""
    page, _ = show(tmp_path, "::: contraindication-list other organs\n")
    assert words(page.select_one(".missing")) == "No protocol that names it was found in what was read."


def test_an_unknown_group_is_refused(tmp_path: Path) -> None:
    """With the nearest one."""
    _, site = show(tmp_path, "::: contraindication-list heart\n")
    assert [problem.wrong for problem in site.problems] == ["no contraindication belongs to 'heart'"]
