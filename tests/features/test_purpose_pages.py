"""The real pages of the area: every record has its place, levels are honest, and the four acts of the ban are all told."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.history_event import HistoryEvent
from dossier.records.mechanism import Mechanism
from dossier.records.term import Term

ROOT = Path(__file__).parents[2]
HOMES = {
    "mechanisms": "purpose/how-mdma-acts.md",
    "history-events": "purpose/history.md",
    "conditions": "purpose/studied-for.md",
}
PAGES = sorted((ROOT / "docs" / "purpose").glob("*.md"))


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


def test_every_theme_of_the_mechanisms_is_shown_once(extension: DossierExtension) -> None:
    """A claim that stands under two headings would be counted twice by a reader."""
    page = rendered(extension, HOMES["mechanisms"])
    assert len(page.select(".mechanism")) == len(extension.site.data.entries["mechanisms"])


def test_animals_are_named_where_a_claim_rests_on_them(extension: DossierExtension) -> None:
    """What was seen in mice is not said of people."""
    claims = extension.site.data.of("mechanisms", Mechanism)
    animals = {id_: claim for id_, claim in claims.items() if claim.level == "animals"}
    assert animals
    for id_, claim in animals.items():
        assert any(animal in claim.says.lower() for animal in ("mice", "rats")), id_
        assert claim.people == "not applicable", id_


def test_nothing_in_treatment_is_called_certain(extension: DossierExtension) -> None:
    """No study was found that shows how the treatment helps."""
    claims = extension.site.data.of("mechanisms", Mechanism).values()
    assert {claim.sure for claim in claims if claim.level == "people in treatment"} == {"low"}


def test_the_ban_is_told_as_four_acts_and_a_court(extension: DossierExtension) -> None:
    """Proposal, emergency order, rule that was set aside, rule that stands."""
    events = extension.site.data.of("history-events", HistoryEvent).values()
    acts = [event.date for event in events if event.kind == "law" and event.country == "United States"]
    assert sorted(acts) == ["1984-07-27", "1985-07-01", "1986-05-22", "1986-11-13", "1987-09-18", "1988-03-23"]


def test_every_tale_stands_in_the_table_of_tales(extension: DossierExtension) -> None:
    """None is left in the list alone."""
    events = extension.site.data.of("history-events", HistoryEvent)
    table = rendered(extension, HOMES["history-events"]).select("table")[-1].get_text(" ")
    assert [id_ for id_, event in events.items() if event.tale and event.tale.told not in table] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_a_page_opens_with_what_counts_and_speaks_of_harm_and_doubt(page: Path) -> None:
    """Key messages first; harms and what is not known stand on each page."""
    text = page.read_text(encoding="utf-8").split("---\n", 2)[2].lstrip()
    assert text.startswith('!!! key "In short"')
    assert "!!! harm" in text
    assert "!!! uncertain" in text or page.stem in {"index", "studied-for"}, "those two say in words what is not known"


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("Adam", "adam-name"), ("norepinephrine", "noradrenaline"), ("Zoloft", "ssri-antidepressant"),
        ("bruxism", "jaw-clenching"), ("blue Monday", "comedown"), ("psilocybine", "psilocybin-drug"),
        ("QTc", "qt-interval"), ("hyponatraemia", "hyponatremia"), ("IND", "investigational-new-drug"),
        ("OUD", "substance-use-disorder"), ("Columbia-Suicide Severity Rating Scale", "c-ssrs-form"),
        ("monoamine oxidase inhibitor", "maoi-antidepressant"), ("BAG", "swiss-health-office"),
    ],
)  # fmt: skip
def test_the_glossary_holds_what_people_type(typed: str, term: str, extension: DossierExtension) -> None:
    """Other names, brands, old and British spellings, and abbreviations that are never linked by themselves."""
    record = extension.site.data.of("terms", Term)[term]
    assert typed in [record.name, *record.synonyms, *record.link]
