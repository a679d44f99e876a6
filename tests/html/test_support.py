"""A field that has a source of its own still leans on what covers the whole record."""

from __future__ import annotations

from pathlib import Path

from judgments_site import show

from dossier.html.support import support


def test_general_and_added_sources_together(tmp_path: Path) -> None:
    """The votes have both; what was said has the general one; neither gets what was added for another field."""
    _, site = show(tmp_path, "")
    record = site.data.entries["conclusions"]["board-2024"].record
    assert [basis.source for basis in support(record, "votes")] == ["smith2020", "news2021"]
    assert [basis.source for basis in support(record, "says")] == ["smith2020"]
