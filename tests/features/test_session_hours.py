"""``::: session-hours``: a row a phase, the person's sum, and that times the therapists."""

from __future__ import annotations

from pathlib import Path

from phases_site import COURSE, PRACTICE, show, words


def test_the_sum_stands_with_its_parts(tmp_path: Path) -> None:
    """And says that it was worked out here."""
    page, site = show(tmp_path, "::: session-hours course-alpha\n")
    assert site.problems == []
    rows = [[words(cell) for cell in row.find_all(["th", "td"])] for row in page.select(".hours-table tbody tr")]
    assert rows == [
        ["Preparation", "3", "1.5", "4.5"],
        ["Dosing sessions", "2", "8", "16"],
        ["Integration", "1", "1", "1"],
        ["For the person", "", "", "21.5"],
        ["For 2 therapists in the room throughout", "", "", "43"],
    ]
    assert page.select_one("caption .mark-derived")
    assert page.select_one(".table-note a.cite")


def test_without_a_number_of_therapists_only_the_persons_sum_stands(tmp_path: Path) -> None:
    """One is not taken for granted."""
    alone = COURSE.replace("therapists: 2", "therapists: not found").replace("hours: 43", "hours: not found") + PRACTICE
    page, _ = show(tmp_path, "::: session-hours course-alpha\n", files={"docs/data/protocols/all.yml": alone})
    assert [words(row.th) for row in page.select(".hours-table tbody .total")] == ["For the person"]


def test_a_course_with_an_unknown_part_is_refused(tmp_path: Path) -> None:
    """A sum of what is known would be too small."""
    _, site = show(tmp_path, "::: session-hours practice-here\n")
    assert [problem.wrong for problem in site.problems] == ["the sessions of 'practice-here' are not all known"]
