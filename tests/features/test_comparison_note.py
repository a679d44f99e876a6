"""``::: comparison-note``: question, answer, steps with their sources, and what must not be said."""

from __future__ import annotations

from pathlib import Path

from comparison_site import show, words


def test_a_note(tmp_path: Path) -> None:
    """Everything that the record holds, escaped, under a heading with the note's id."""
    page, site = show(tmp_path, "::: comparison-note note-one\n", records="comparison-notes")
    assert site.problems == []
    heading = page.find(id="note-one")
    assert (heading.name, words(heading)) == ("h2", "Why not")
    assert words(page.select_one(".note-question")) == "Is it <better>?"
    steps = page.select("ol li")
    assert [words(step) for step in steps] == [
        "February 2025. A trial runs. [1]",
        "They were never compared. (This site's own reading.)",
    ]
    assert steps[0].select_one("a.cite")["data-place"] == "page 2"
    assert [words(item) for item in page.select(".not-said li")] == ["✕ It beats them all"]
    assert page.select(".not-said q")


def test_the_level_of_its_heading(tmp_path: Path) -> None:
    """A part of a part."""
    page, _ = show(tmp_path, "::: comparison-note note-one\n    level: 3\n")
    assert words(page.h3) == "Why not"


def test_an_unknown_note_is_refused(tmp_path: Path) -> None:
    """With what was meant."""
    _, site = show(tmp_path, "::: comparison-note note-two\n")
    (problem,) = site.problems
    assert (problem.wrong, "note-one" in problem.repair) == ("no comparison note is called 'note-two'", True)
