"""``::: training-list``: a program with its parts, who could join, and what is criticized."""

from __future__ import annotations

from pathlib import Path

from phases_site import show, words


def test_facts_criticisms_and_what_was_not_found(tmp_path: Path) -> None:
    """Nothing that is missing is left away."""
    page, site = show(tmp_path, "::: training-list\n", records="trainings")
    assert site.problems == []
    assert [(head["id"], words(head)) for head in page.select("h3")] == [("training-one", "Program")]
    lines = {words(line.dt): words(line.dd) for line in page.select(".training .record > div")}
    assert lines == {
        "Since": "2012",
        "Run by": "The <sponsor>",
        "Who could join": "A license",
        "How many": "Many",
        "Parts": "Part A: a course",
        "Criticized, or not shown": "Nobody tested it",
        "Not found": "length; where it stands",
    }
    assert page.select_one(".training p a.cite")
