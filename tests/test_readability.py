"""The grade of a page's prose: the formula, what counts as a word, and the order of the list."""

from __future__ import annotations

import pytest

from dossier.pages import parse_page
from dossier.readability import grade, grades, syllables, words


@pytest.mark.parametrize(
    ("word", "count"),
    [("the", 1), ("cat", 1), ("people", 2), ("therapy", 3), ("treated", 2), ("named", 1), ("places", 2), ("MDMA", 1)],
)
def test_syllables(word: str, count: int) -> None:
    """By vowels, without a silent ending; a word without vowels has one."""
    assert syllables(word) == count


def test_the_formula() -> None:
    """Six words of one syllable: 0.39 * 6 + 11.8 * 1 - 15.59."""
    assert grade(["The cat sat on the mat."]) == pytest.approx(-1.45)


def test_long_words_and_long_sentences_are_harder() -> None:
    """Both parts of the formula count."""
    plain = grade(["The cat sat.", "The dog ran."])
    assert grade(["The cat sat and the dog ran."]) > plain
    assert grade(["Psychotherapy participants.", "Complicated terminology."]) > plain


def test_marks_are_no_words() -> None:
    """Citations, figures and addresses are not read aloud."""
    text = "In **MAPP2** it was [=mapp2-remission.mdma full] ([results](../a.md)) [@smith2020, Table 1]."
    assert words(text) == ["In", "MAPP", "it", "was", "results"]


def test_the_hardest_page_comes_first_and_short_ones_have_no_grade() -> None:
    """A page of a few words cannot be graded."""
    easy = parse_page("easy.md", "The cat sat on the mat. " * 20)
    hard = parse_page("hard.md", "Participants underwent psychotherapeutic administration repeatedly. " * 20)
    short = parse_page("short.md", "Extraordinarily complicated terminology.")
    found = list(grades([easy, short, hard]))
    assert [one.src for one in found] == ["hard.md", "easy.md"]
    assert found[1].words == 120
    assert found[1].longest == "The cat sat on the mat."
