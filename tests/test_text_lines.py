"""Lines outside of code, and the place of a piece of text among them."""

from __future__ import annotations

from dossier.text_lines import TextLines, outside_fences

BODY = "one\n\n```\ntwo\n```\n~~~ markdown\n```\nthree\n~~~\nfour one\n"


def test_fences_are_passed_over() -> None:
    """A fence inside another kind of fence does not close it."""
    assert [text for _, text in outside_fences(BODY) if text] == ["one", "four one"]


def test_fences_in_lists_callouts_and_quotations() -> None:
    """They are indented, or stand behind the sign of a quotation."""
    body = "- one\n\n    ```\n    two\n    ```\n\n    three\n\n> ~~~\n> four\n> ~~~\n> five\n"
    assert [text.strip(" ->") for _, text in outside_fences(body) if text] == ["one", "three", "five"]


def test_find_moves_forward_and_wraps() -> None:
    """A repeated text is found at its next place, then again from the start."""
    lines = TextLines(BODY, 5)
    assert lines.find("one") == (5, 1)
    assert lines.find("four") == (14, 1)
    assert lines.find("one") == (14, 6)


def test_what_is_not_there_is_the_start() -> None:
    """A message always has a place."""
    assert TextLines(BODY, 5).find("absent") == (5, 1)
    assert TextLines("", 5).find("absent") == (1, 1)
