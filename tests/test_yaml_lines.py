"""YAML with the place of each value."""

from __future__ import annotations

from dossier.yaml_lines import load


def test_places_of_keys_and_items() -> None:
    """Lines and columns from 1; a list's items have their own."""
    located = load("a:\n  b: [x, y]\n  c:\n  - d\n", "f.yml")
    assert located.data == {"a": {"b": ["x", "y"], "c": ["d"]}}
    assert located.place(("a", "b", 1)) == (2, 10)
    assert located.place(("a", "c", 0)) == (4, 5)


def test_the_place_of_what_is_missing_is_its_parent() -> None:
    """A missing field points at the record."""
    assert load("a:\n  b: 1\n", "f.yml").place(("a", "absent", 3)) == (1, 1)


def test_plain_values() -> None:
    """Numbers and true or false are themselves, dates and quoted numbers stay text."""
    data = load("{a: 1, b: -2.5, c: true, d: 2023-09-14, e: '12', f: null}", "f.yml").data
    assert data == {"a": 1, "b": -2.5, "c": True, "d": "2023-09-14", "e": "12", "f": None}


def test_first_line_shifts_all_places() -> None:
    """Front matter and directives begin in the middle of a file."""
    assert load("a: no\n", "f.md", first_line=8).problems[0].line == 8


def test_an_empty_file_is_no_problem_of_yaml() -> None:
    """What it should hold is another rule's matter."""
    assert (load("", "f.yml").data, load("", "f.yml").problems) == (None, [])
