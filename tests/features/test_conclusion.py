"""``::: conclusion``: one body's position with the sources of each line, its votes and where sources disagree."""

from __future__ import annotations

from pathlib import Path

from judgments_site import show, words


def test_lines_with_their_own_sources(tmp_path: Path) -> None:
    """Each line cites what supports it; an inapplicable line is left out, data stays text."""
    page, site = show(tmp_path, "::: conclusion board-2024\n", records="conclusions")
    assert site.problems == []
    assert page.select_one(".conclusion")["id"] == "board-2024"
    lines = {line.dt.get_text(): line.dd for line in page.select("dl.record > div")}
    assert list(lines) == [
        "When",
        "In a few words",
        "What it said",
        "Grounds",
        "Its own words for how sure",
        "Trials it names",
        "What could change it",
    ]
    assert [item.get_text() for item in lines["Grounds"].select("li")] == ["Few people", "Blind <trials>"]
    assert [cite["data-source"] for cite in lines["When"].select("a.cite")] == ["smith2020"]


def test_votes_and_disagreement_follow(tmp_path: Path) -> None:
    """The votes cite all sources that carry them, and both versions of the date are shown."""
    page, _ = show(tmp_path, "::: conclusion board-2024\n")
    assert [cite["data-source"] for cite in page.select("figure.votes a.cite")] == ["smith2020", "news2021"]
    assert [words(item).split(" (")[0] for item in page.select(".discrepancy li")] == ["June 4", "June 5"]


def test_a_body_without_votes_draws_none(tmp_path: Path) -> None:
    """Neither an empty drawing nor an empty box; away from home it takes no anchor."""
    page, _ = show(tmp_path, "::: conclusion guide-2013\n")
    assert page.select("figure, .discrepancy, [id=guide-2013]") == []


def test_chosen_lines(tmp_path: Path) -> None:
    """A page that tells the rest in prose shows only some."""
    page, _ = show(tmp_path, "::: conclusion board-2024\n    lines: [date]\n")
    assert [line.dt.get_text() for line in page.select("dl.record > div")] == ["When"]


def test_unknown_names_are_refused(tmp_path: Path) -> None:
    """The body, or the line."""
    _, first = show(tmp_path / "a", "::: conclusion bord-2024\n")
    _, second = show(tmp_path / "b", "::: conclusion board-2024\n    lines: [day]\n")
    assert [problem.wrong for problem in first.problems] == ["no conclusion is called 'bord-2024'"]
    assert [problem.wrong for problem in second.problems] == ["a conclusion has no line 'day'"]
