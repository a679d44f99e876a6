"""``::: mechanisms`` and ``::: mechanism-levels``: each claim with its level, and all of them drawn."""

from __future__ import annotations

from pathlib import Path

from purpose_site import show, words


def test_claims_of_a_theme_stand_in_the_order_of_their_levels(tmp_path: Path) -> None:
    """Nearest to a person in treatment first; at home each heading carries the record's id."""
    page, site = show(tmp_path, "::: mechanisms memory\n", records="mechanisms")
    assert site.problems == []
    assert [head["id"] for head in page.select("h3")] == ["people", "mice", "thought"]


def test_a_claim_says_where_it_was_tested_and_how_sure_it_is(tmp_path: Path) -> None:
    """In words beside the shape, and escaped."""
    page, _ = show(tmp_path, "::: mechanisms hormones\n    level: 2\n")
    block = page.select_one(".mechanism")
    assert words(page.h2) == "Claim blood <is> so"
    assert (
        words(block.p)
        == "Tested in: healthy people in a laboratory . The evidence: ● supports it . How sure: moderate ."
    )
    assert "It was found & seen. [1]" in words(block)
    assert "Studied: 9 healthy people." in words(block)
    assert words(block.select("p")[-1]) == "What speaks, or would speak, against it: Nothing yet."


def test_a_theme_without_claims_is_refused(tmp_path: Path) -> None:
    """With those that there are."""
    _, site = show(tmp_path, "::: mechanisms brains\n")
    assert [problem.wrong for problem in site.problems] == ["no mechanism has the theme 'brains'"]


def test_every_claim_is_drawn_on_its_rung_with_its_shape(tmp_path: Path) -> None:
    """Numbers run from the highest rung down; an empty rung stays and says so."""
    page, site = show(tmp_path, "::: mechanism-levels\n    id: all\n    caption: Claims by level.\n")
    assert site.problems == []
    marks = {mark["class"][0]: words(mark.select_one("title")) for mark in page.select("svg g")}
    assert marks == {
        "claim-against": "1. Claim people <is> so. Speaks against it.",
        "claim-supports": "2. Claim blood <is> so. Supports it.",
        "claim-mixed": "3. Claim mice <is> so. Mixed.",
        "claim-untested": "4. Claim thought <is> so. Not tested.",
    }
    assert [words(text) for text in page.select("svg text.lane")] == [
        "People in treatment: 1",
        "Healthy people in a laboratory: 1",
        "Animals: 1",
        "Cells, or a computer model: no claim",
        "Idea, not tested: 1",
    ]
    heights = [float(text["y"]) for text in page.select("svg text.lane")]
    assert heights == sorted(heights)


def test_the_drawing_has_the_same_as_a_table(tmp_path: Path) -> None:
    """Number, level, finding in words, and the source."""
    page, _ = show(tmp_path, "::: mechanism-levels\n    id: all\n    caption: Claims by level.\n")
    rows = [[words(cell) for cell in row.select("th, td")] for row in page.select("tbody tr")]
    assert rows[2] == ["Claim mice <is> so", "3", "Animals", "◆ Mixed", "low", "[1]"]
    assert len(rows) == 4


def test_the_table_of_claims(tmp_path: Path) -> None:
    """Its usual columns."""
    page, site = show(tmp_path, "::: table mechanisms\n    id: t\n    caption: Claims\n", records="mechanisms")
    assert site.problems == []
    cells = [words(cell) for cell in page.select_one("tbody tr#blood").select("th, td")]
    assert cells == ["Claim blood <is> so", "healthy people", "9 healthy people", "● Supports it", "moderate", "[1]"]
