"""The real pages that compare treatments: every record of their datasets stands on its page, and no page ranks."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.html.control_words import BEFORE_AFTER, HEADINGS
from dossier.markdown_ext import DossierExtension
from dossier.of_treatment import effects_of
from dossier.page_problems import EXTENSIONS

ROOT = Path(__file__).parents[2]
HOMES = {
    "comparison-notes": "research/compared-with-other-treatments.md",
    "treatments": "research/treatments.md",
    "treatment-effects": "research/effects-by-control.md",
    "guideline-positions": "research/what-guidelines-recommend.md",
    "drop-outs": "research/drop-out-and-harms.md",
    "economics": "research/cost-and-burden.md",
    "epidemiology": "research/cost-and-burden.md",
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
def test_every_record_has_its_anchor(dataset: str, src: str, extension: DossierExtension) -> None:
    """Links to a record, and its entry in the search, lead to it."""
    page = rendered(extension, src)
    assert extension.site.pages.home_of_dataset()[dataset] == src
    assert [id_ for id_ in extension.site.data.entries[dataset] if page.find(id=id_) is None] == []


@pytest.mark.parametrize("src", [HOMES["treatment-effects"], HOMES["comparison-notes"]])
def test_changes_over_time_stand_alone(src: str, extension: DossierExtension) -> None:
    """In no panel does an effect stand beside a change within one group."""
    page = rendered(extension, src)
    panels = {words.get_text(strip=True).rstrip("#"): words.find_next("figure") for words in page.select("h3")}
    alone = panels[HEADINGS[BEFORE_AFTER]]
    assert alone.select("tbody tr:not(.axis-row)")
    for panel in page.select("figure.effects"):
        changes = [row for row in panel.select("tbody tr") if "change over time only" in row.get_text()]
        assert panel is alone or changes == []


def test_every_treatment_with_effects_shows_as_many(extension: DossierExtension) -> None:
    """The number in the block's summary is that of the records."""
    page = rendered(extension, HOMES["treatments"])
    for id_ in extension.site.data.entries["treatments"]:
        block = page.find(id=id_).find_next(class_="treatment")
        count = len(effects_of(extension.site, id_))
        said = [
            part.summary.get_text() for part in block.select("details") if "compared with" in part.summary.get_text()
        ]
        assert said == ([f"What was found, by what it was compared with ({count})"] if count else []), id_
        assert ("No effect of this treatment was read" in block.get_text()) == (count == 0), id_


def test_both_arms_stand_beside_the_first_figure_of_drop_out(extension: DossierExtension) -> None:
    """Who left MDMA never stands without who left placebo."""
    text = " ".join(rendered(extension, HOMES["drop-outs"]).select_one(".admonition").get_text(" ").split())
    assert "1 of 53 in MAPP2" in text
    assert "9 of 51" in text
