"""``::: world-by-route``: every place once, the same in drawing, legend and words; unread places are never blank."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from law_site import show

from dossier.build import load_again
from dossier.charts.world_tiles import GRIDS, STEP, codes, size
from dossier.html.law_words import ROUTES
from dossier.of_place import jurisdiction
from dossier.records.jurisdiction import Region
from dossier.records.unread_places import UnreadPlaces

ROOT = Path(__file__).parents[2]
BLOCK = "::: world-by-route\n    id: world\n    caption: The world.\n"


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The small world: one permit in two places, one place without a way, one unread."""
    found, site = show(tmp_path, "world.md", BLOCK)
    assert site.problems == []
    return found


def test_lists_name_every_place_under_its_route_with_a_link(page) -> None:
    """What the drawing shows stands in words; a route without places says none."""
    lists = [" ".join(line.get_text().split()) for line in page.select(".route-lists p")]
    assert lists[1] == "Exceptional permit (P), 2: Alpinia, Canton."
    assert lists[4] == "None found (N), 1: Lowland."
    assert lists[0] == "Authorized prescriber (A), 0: none."
    assert len(page.select(".route-lists a")) == 3


def test_unread_places_are_told_by_region(page) -> None:
    """With what can be said of all of them."""
    details = page.select_one("figure.world details")
    assert details.summary.get_text().startswith("Not read: 1 places")
    assert "Africa: Farland." in " ".join(details.get_text().split())


def test_the_legend_has_every_route_and_what_was_not_read(page) -> None:
    """Each with a square, a word and a meaning."""
    terms = page.select("dl.legend dt")
    names = [str(list(term.stripped_strings)[-1]).lower() for term in terms]
    assert names == [*ROUTES, "not read"]
    assert all(term.svg for term in terms)
    assert all(meaning.get_text(strip=True) for meaning in page.select("dl.legend dd"))


def test_a_code_that_nobody_published_is_a_question_mark(page) -> None:
    """None of the small project's codes is on the map, so that every square is unread."""
    tiles = page.select(".regions .tile")
    assert {letter.get_text() for letter in page.select(".regions text.letter")} == {"?"}
    assert len(tiles) == sum(len(list(codes(region))) for region in GRIDS)


def test_each_drawing_has_a_title_and_a_description(page) -> None:
    """A drawing that a screen reader cannot read out would be for some only."""
    for drawing in page.select(".regions svg"):
        title, desc = drawing["aria-labelledby"].split()
        assert page.find(id=title).get_text()
        assert page.find(id=desc).get_text()


def test_no_two_places_share_a_square_or_a_code() -> None:
    """Over all grids."""
    everywhere = [code for region in GRIDS for code, _, _ in codes(region)]
    assert len(everywhere) == len(set(everywhere))
    for region in GRIDS:
        spots = [spot for _, *spot in codes(region)]
        assert len(spots) == len({tuple(spot) for spot in spots})
        width, height = size(region)
        assert all((column + 1) * STEP <= width and (row + 1) * STEP <= height for column, row in spots)


def test_the_real_world_is_whole() -> None:
    """Every place, read or not, has its square in the grid of its region, and no square stands for nothing."""
    data = load_again(ROOT, rules=False).data
    places = [jurisdiction(entry) for entry in data.entries["jurisdictions"].values()]
    unread = [item for rest in data.of("unread-places", UnreadPlaces).values() for item in rest.places]
    found = {(item.iso, item.region) for item in unread} | {(p.iso, p.region) for p in places if not p.part_of}
    drawn = {(code, region) for region in GRIDS for code, _, _ in codes(region) if region != "Parts of countries"}
    assert found == drawn
    assert {p.iso for p in places if p.part_of} == {code for code, _, _ in codes("Parts of countries")}
    assert len(places) >= 60


def test_regions_of_records_are_those_of_the_map() -> None:
    """A region that only one of them knows would lose its places."""
    assert {*Region.__args__, "Parts of countries"} == set(GRIDS)
