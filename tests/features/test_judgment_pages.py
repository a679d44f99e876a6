"""The real pages on judgments: every record of their datasets stands on its page, under its own anchor."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS

ROOT = Path(__file__).parents[2]
HOMES = {
    "conclusions": "research/who-concluded.md",
    "reviews": "research/reviews.md",
    "critiques": "research/criticisms.md",
}


@pytest.fixture(scope="module")
def extension() -> DossierExtension:
    """The real site, ready to render."""
    return DossierExtension(load_again(ROOT, rules=False))


def rendered(extension: DossierExtension, src: str) -> BeautifulSoup:
    """A page of the real site."""
    page = extension.site.page(src)
    extension.begin(page)
    return BeautifulSoup(Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body), "html.parser")


@pytest.mark.parametrize(("dataset", "src"), HOMES.items())
def test_every_record_has_its_anchor_in_full(dataset: str, src: str, extension: DossierExtension) -> None:
    """The first place that shows a record is the one that tells most of it: a block, a heading or a column, not a row."""
    page = rendered(extension, src)
    found = {id_: page.find(id=id_) for id_ in extension.site.data.entries[dataset]}
    assert [id_ for id_, element in found.items() if element is None] == []
    assert [id_ for id_, element in found.items() if element.name == "tr"] == []


def test_the_matrix_of_reviews_holds_the_living_review_whole(extension: DossierExtension) -> None:
    """Six trials pooled, and a plain no for every other one."""
    page = rendered(extension, HOMES["reviews"])
    row = next(row for row in page.select(".matrix tr") if "SYPRES" in row.get_text())
    states = [cell.get_text(" ", strip=True) for cell in row.select("td .state")]
    assert states.count("● pooled") == 6
    assert set(states) == {"● pooled", "○ no"}


def test_each_retracted_source_is_reached(extension: DossierExtension) -> None:
    """The page on retractions has a part for each retracted source of the site, with the records that name it."""
    page = rendered(extension, "research/retractions.md")
    gone = [id_ for id_, entry in extension.site.data.entries["sources"].items() if entry.record.status == "retracted"]
    assert gone
    for id_ in gone:
        heading = page.find(id=f"reach-{id_}")
        assert heading.find_next("ul").select("li"), id_
