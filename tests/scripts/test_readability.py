"""The list of the hardest pages: a hint that never fails."""

import pytest

import readability

HARD = "Participants underwent psychotherapeutic administration repeatedly. " * 20
EASY = "The cat sat on the mat. " * 20


@pytest.fixture
def project(small, monkeypatch):
    """The small project with a hard and an easy page more."""
    for name, text in (("hard", HARD), ("easy", EASY)):
        (small / f"docs/{name}.md").write_text(text, encoding="utf-8")
    monkeypatch.setattr(readability, "enter", lambda locks: None)
    monkeypatch.setattr(readability, "ROOT", small)
    return small


def test_the_hardest_comes_first_and_the_code_is_zero(project, capsys):
    """It is a list to work on and no gate."""
    assert readability.main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("docs/hard.md")
    assert lines[1].endswith("docs/easy.md")
    assert lines[-1].startswith("2 pages, half of them below grade ")


def test_only_pages_that_begin_so_with_their_longest_sentence(project, capsys):
    """For whoever works on one area."""
    assert readability.main(["ea", "--longest"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.strip() for line in lines[1:2]] == ["The cat sat on the mat."]
    assert "hard.md" not in "".join(lines)


def test_nothing_matches(project, capsys):
    """An empty list is no failure either."""
    assert readability.main(["zzz"]) == 0
    assert capsys.readouterr().out.startswith("0 pages")
