"""The table of jurisdictions: the way, and each layer as it applies now."""

from __future__ import annotations

from pathlib import Path

from law_site import show


def rows(tmp_path: Path, columns: str) -> dict[str, list[str]]:
    """Name of a place to the words of its cells."""
    body = f"::: table jurisdictions\n    id: t\n    caption: Places\n    columns: [{columns}]\n"
    found, site = show(tmp_path, "table.md", body)
    assert site.problems == []
    return {
        row.th.get_text(strip=True): [" ".join(cell.get_text(" ").split()) for cell in row.select("td")]
        for row in found.select("tbody tr")
    }


def test_a_layer_shows_its_newest_state_with_its_day(tmp_path: Path) -> None:
    """An older version does not; a layer without a state says why."""
    found = rows(tmp_path, "route, scheduling, medical, compassionate, part-of")
    assert found["Alpinia"][:4] == [
        "P exceptional permit",
        "controlled; which list or class was not confirmed, from July 1, 2001",
        "looked for, not found",
        "open",
    ]
    assert found["Canton"][4] == "Alpinia"
    assert found["Lowland"][1] == "not read"


def test_places_can_be_chosen_by_what_applies(tmp_path: Path) -> None:
    """``scheduled`` is worked out from the newest version, so that no count can lag behind the law."""
    body = "::: table jurisdictions\n    id: t\n    caption: x\n    columns: [scheduling]\n    where: {scheduled: controlled}\n"
    found, site = show(tmp_path, "table.md", body)
    assert site.problems == []
    assert [row.th.get_text(strip=True) for row in found.select("tbody tr")] == ["Alpinia"]
