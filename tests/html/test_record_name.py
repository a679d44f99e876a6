"""What a record is called beside records of other kinds."""

from __future__ import annotations

from pathlib import Path

import pytest
from judgments_site import show

from dossier.html.record_name import record_name


@pytest.mark.parametrize(
    ("dataset", "id_", "name"),
    [
        ("conclusions", "board-2024", "Board: Voted against"),
        ("reviews", "whole2024", "Whole 2024"),
        ("critiques", "guessing", "People could tell"),
        ("trials", "alpha", "ALPHA"),
        ("blinding", "alpha-guesses", "alpha guesses"),
    ],
)
def test_name(dataset: str, id_: str, name: str, tmp_path: Path) -> None:
    """The body with its position, the short name, the title, or the id in words."""
    _, site = show(tmp_path, "")
    assert record_name(site.data.entries[dataset][id_]) == name
