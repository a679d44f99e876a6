"""A record far from its page says what it belongs to, in words and never by its id."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.build import load_again
from dossier.html.record_in_context import LONGEST, record_in_context
from dossier.html.record_name import record_name
from dossier.site import Site

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site() -> Site:
    """The real data, which has every kind of record."""
    return load_again(ROOT, rules=False)


@pytest.mark.parametrize(
    ("dataset", "id_", "name"),
    [
        ("results", "mapp2-remission", "MAPP2: remission"),
        ("effects", "mapp2-remission-rr", "MAPP2: remission, risk ratio"),
        ("blinding", "phase3-raters", "MAPP1, MAPP2: guesses of raters"),
        ("blinding", "low-dose-controls", "guesses of participants, 5 trials"),
        ("audit-items", "discern-01", "Its aims are said openly"),
    ],
)
def test_the_name_in_words(site: Site, dataset: str, id_: str, name: str) -> None:
    """Trial before outcome, outcome before the kind of number."""
    assert record_in_context(site, site.data.entries[dataset][id_]) == name


def test_no_record_is_called_by_its_id(site: Site) -> None:
    """But for those whose id is their name: terms, treatments, and the one list of places that were not read."""
    plain = {"terms", "treatments", "unread-places"}
    by_id = {entry.dataset for entry in site.data if record_in_context(site, entry) == entry.id.replace("-", " ")}
    assert by_id <= plain
    assert all(len(record_in_context(site, entry)) <= LONGEST for entry in site.data)
    assert all(record_name(entry) for entry in site.data)
