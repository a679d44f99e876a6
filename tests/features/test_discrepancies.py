"""``::: discrepancies``: each point once, with every version and its source."""

from __future__ import annotations

from pathlib import Path

from judgments_site import FILES, show, words

POINT = """\
  discrepancies:
  - about: How many
    versions:
    - {says: Two, source: smith2020, place: page 1}
    - {says: Three, source: news2021, place: page 2}
    shown: Both.
"""


def test_a_point_that_several_records_carry_is_shown_once(tmp_path: Path, monkeypatch) -> None:
    """Two reviews say the same of each other."""
    both = FILES["docs/data/reviews/all.yml"].replace("  limits: Few trials.\n", "  limits: Few trials.\n" + POINT)
    monkeypatch.setitem(FILES, "docs/data/reviews/all.yml", both)
    page, site = show(tmp_path, "::: discrepancies reviews\n")
    assert site.problems == []
    assert [words(item) for item in page.select(".discrepancy strong")] == ["How many"]
    assert [cite["data-source"] for cite in page.select(".discrepancy a.cite")] == ["smith2020", "news2021"]


def test_only_the_records_asked_for(tmp_path: Path) -> None:
    """A body without a disagreement shows nothing; an unknown one is refused."""
    page, site = show(tmp_path / "a", "::: discrepancies conclusions\n    rows: [guide-2013]\n")
    assert (page.select(".discrepancy"), site.problems) == ([], [])
    _, site = show(tmp_path / "b", "::: discrepancies conclusions\n    rows: [guide]\n")
    assert [problem.wrong for problem in site.problems] == ["conclusions has no record 'guide'"]
