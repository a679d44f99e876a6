"""The real pages on risk: every record at home under its own anchor, both groups, help near, and no advice to drink."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.html.event_words import EVERYONE, PARTNERS
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.adverse_event import AdverseEvent

ROOT = Path(__file__).parents[2]
HOMES = {
    "adverse-events": "risks/harms-at-a-glance.md",
    "vital-signs": "risks/heart-and-blood-pressure.md",
    "body-risks": "risks/all-facts.md",
    "psychological-risks": "risks/psychological-risks.md",
    "misuse-facts": "risks/abuse-potential.md",
    "unknowns": "risks/what-nobody-knows.md",
    "street-contrasts": "risks/street-drugs.md",
}
WIDE, BOLD = 440, 8.4
"""Width of the drawing in its units, and the width of a bold letter of its labels, on average and on the careful side."""


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
    """So that a bound figure leads to its record."""
    page = rendered(extension, src)
    missing = [id_ for id_ in extension.site.data.entries[dataset] if page.find(id=id_) is None]
    assert missing == []


def test_names_fit_into_the_drawing(extension: DossierExtension) -> None:
    """A name that is cut off at the edge could be read as another harm."""
    names = [
        text.get_text()
        for text in rendered(extension, HOMES["adverse-events"]).select("#harms-on-one-scale text.strong")
    ]
    assert len(names) >= 10
    assert [name for name in names if len(name) * BOLD > WIDE] == []


def test_the_known_counts_are_those_of_the_sources(extension: DossierExtension) -> None:
    """The figures that readers will quote, typed here a second time."""
    events = extension.site.data.of("adverse-events", AdverseEvent)
    known = {
        "mapp1-muscle-tightness": ((29, 46), (5, 44)),
        "mapp1-decreased-appetite": ((24, 46), (5, 44)),
        "mapp1-nausea": ((14, 46), (5, 44)),
        "mapp1-sweating": ((9, 46), (1, 44)),
        "mapp1-suicide-attempt": ((0, 46), (1, 44)),
        "mapp1-suicidal-hospital": ((0, 46), (1, 44)),
        "mapp1-suicidality-special": ((3, 46), (5, 44)),
        "mapp2-severe": ((5, 53), (2, 51)),
        "mapp2-serious": ((0, 53), (0, 51)),
    }
    found = {id_: tuple((value.events, value.n) for value in events[id_].arms.values()) for id_ in known}
    assert found == known


def test_no_row_invents_a_comparison(extension: DossierExtension) -> None:
    """Groups that are no arm of a trial are used only where there is no comparison to be had."""
    events = extension.site.data.of("adverse-events", AdverseEvent)
    mixed = [id_ for id_, event in events.items() if {EVERYONE, PARTNERS} & set(event.arms) and len(event.arms) > 2]
    assert mixed == []


def pages(extension: DossierExtension) -> list[str]:
    """The pages of this half of the area."""
    return sorted(src for src in extension.site.pages.by_src if src in {*HOMES.values(), *MORE})


MORE = {
    "risks/index.md",
    "risks/harms-trial-by-trial.md",
    "risks/how-harms-were-collected.md",
    "risks/organs-and-pregnancy.md",
    "risks/sodium-and-fluids.md",
    "risks/temperature.md",
}


def test_no_page_advises_to_drink(extension: DossierExtension) -> None:
    """What the pages show of the records is read too, and only a quotation may say it."""
    assert set(pages(extension)) == {*HOMES.values(), *MORE}
    for src in pages(extension):
        page = rendered(extension, src)
        for quote in page.select("blockquote"):
            quote.decompose()
        text = re.sub(r"\"[^\"]*\"|“[^”]*”", "", page.get_text(" "))
        assert not re.search(r"stay(ing)? hydrated|plenty of (water|fluids)|drink plenty", text, re.IGNORECASE), src


def test_help_is_near_where_suicide_is_named(extension: DossierExtension) -> None:
    """Before the first mention, not after it."""
    page = rendered(extension, HOMES["psychological-risks"])
    first = page.select_one(".admonition")
    assert "help" in first["class"]
    assert first.find("a", href=re.compile("help-now"))


def test_each_page_opens_with_key_messages(extension: DossierExtension) -> None:
    """And says somewhere what is not known."""
    for src in pages(extension):
        page = rendered(extension, src)
        kinds = [box["class"][1] for box in page.select(".admonition")]
        assert "key" in kinds[:2], src
        assert re.search(r"not known|nobody knows|cannot tell|not found", page.get_text(), re.IGNORECASE), src


def test_a_trials_page_shows_its_events(extension: DossierExtension) -> None:
    """All events of that trial alone, both groups; those of several trials together stand with the harms of all."""
    page = rendered(extension, "research/trials/mapp1.md")
    rows = page.select("#adverse-events tbody tr")
    events = extension.site.data.of("adverse-events", AdverseEvent)
    assert len(rows) == sum(event.trials == ["mapp1"] for event in events.values())
    tight = next(row for row in rows if "Tight muscles" in row.get_text())
    assert [cell.get_text() for cell in tight.select("td")[:2]] == ["29 of 46 (63%)", "5 of 44 (11%)"]
