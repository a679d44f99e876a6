"""One value changes and nothing else."""

from __future__ import annotations

import pytest

from _yaml_edit import CannotEdit, lines, scalar, set_value

TEXT = """\
# head
a:
  one: "1"   # why
  two: [x, y]  # both
  long: >-
    some words
    and more
  # about three
  three: {b: c}
"""


def test_a_value_keeps_its_comment_and_its_neighbors():
    """Quotes go when the new value needs none."""
    assert set_value(TEXT, ("a", "one"), 2) == TEXT.replace('"1"', "2")


@pytest.mark.parametrize(
    ("after", "before"), [("one", "  two"), ("two", "  long"), ("long", "  # about three"), ("three", "")]
)
def test_a_new_key_comes_behind_its_sibling(after, before):
    """A comment above the next key stays with that key."""
    place = TEXT.index(before, TEXT.index("a:")) if before else len(TEXT)
    assert set_value(TEXT, ("a", "new"), "2026-11-28", (after,)) == f"{TEXT[:place]}  new: 2026-11-28\n{TEXT[place:]}"


def test_a_record_as_a_value():
    """In block form, indented."""
    assert "  new:\n    d: 2026-11-28\n    n: '2026'\n" in set_value(
        TEXT, ("a", "new"), {"d": "2026-11-28", "n": "2026"}, ("one",)
    )


@pytest.mark.parametrize(
    ("path", "value"), [(("a", "two"), "x"), (("a", "long"), "x"), (("a", "three", "new"), 1), (("b", "c"), 1)]
)
def test_what_cannot_be_set_alone_is_refused(path, value):
    """A list, a folded text, a key in a braced mapping, a record that is not there."""
    with pytest.raises(CannotEdit):
        set_value(TEXT, path, value, ("b",))


def test_words_that_yaml_would_misread_are_quoted():
    """A day is not, as the data's reader keeps it."""
    assert [scalar(value) for value in ("no", "12:30", "2026-11-28", "2026", "a: b", True, None)] == [
        "'no'", "'12:30'", "2026-11-28", "'2026'", "'a: b'", "true", "",
    ]  # fmt: skip
    assert lines({"why": None}) == ["why:"]
