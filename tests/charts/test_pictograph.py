"""The pictograph's geometry and its escaping."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from dossier.charts.pictograph import Group, Pictograph, people, pictograph


@pytest.mark.parametrize("count", [0, 1, 10, 99, 100])
def test_one_head_a_person(count: int) -> None:
    """As many figures as places, each with one head."""
    assert people(range(count)).count("a5 5") // 2 == count


def test_rows_of_ten() -> None:
    """The eleventh person begins the second row, right below the first."""
    first, eleventh = people([0]), people([10])
    assert first.startswith("M10 8a")
    assert eleventh.startswith("M10 40a")


def test_text_is_escaped() -> None:
    """A name from the data never becomes markup."""
    plot = Pictograph(
        "x", "<b>", [Group("<i>", control=False, per_hundred=50, counted="1 of 2")], "<u>", "<s>", Markup("")
    )
    html = pictograph(plot)
    assert [tag for tag in ("<b>", "<i>", "<u>", "<s>") if tag in html] == []
