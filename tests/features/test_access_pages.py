"""The real pages of Access, of the path through FDA and of Help now: what a person may act on stands there, and is right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.access_route import AccessRoute
from dossier.records.help_line import HelpLine
from dossier.records.regulatory_event import RegulatoryEvent
from dossier.records.visit_question import VisitQuestion

ROOT = Path(__file__).parents[2]
HOMES = {
    "regulatory-events": "legal/us-pathway.md",
    "access-routes": "access/routes-by-country.md",
    "costs": "access/costs.md",
    "eligibility-criteria": "access/am-i-eligible.md",
    "provider-checks": "access/check-a-provider.md",
    "visit-questions": "access/questions-to-ask.md",
    "help-lines": "help-now.md",
}
AREA = [*sorted((ROOT / "docs/access").glob("*.md")), ROOT / "docs/legal/us-pathway.md"]


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
def test_every_record_stands_on_its_page(dataset: str, src: str, extension: DossierExtension) -> None:
    """Under its own anchor, so that search and links reach it."""
    page = rendered(extension, src)
    assert [id_ for id_ in extension.site.data.entries[dataset] if page.find(id=id_) is None] == []


def test_the_facts_that_must_not_be_got_wrong(extension: DossierExtension) -> None:
    """Votes, the days of the letter, expanded access: as the sources have them, and nothing of rumors."""
    events = extension.site.data.of("regulatory-events", RegulatoryEvent)
    assert events["us-expanded-access-2019"].date == "2019-12-20"
    assert (events["us-crl-2024"].date, events["us-crl-announced-2024"].date) == ("2024-08-08", "2024-08-09")
    assert events["us-crl-published-2025"].date == "2025-09-04"
    assert "2 to 9" in events["us-adcomm-2024"].what
    assert "1 to 10" in events["us-adcomm-2024"].what
    assert "Resilient" not in "".join(path.read_text(encoding="utf-8") for path in AREA)


def test_scheduling_is_four_acts(extension: DossierExtension) -> None:
    """Proposal, emergency order, rule, rule: four years, besides the judge and the court."""
    events = extension.site.data.of("regulatory-events", RegulatoryEvent)
    acts = {event.date[:4] for event in events.values() if event.strand == "scheduling" and "DEA)" in event.body}
    assert acts == {"1984", "1985", "1986", "1988"}


def test_what_is_known_from_reports_of_2026_is_marked(extension: DossierExtension) -> None:
    """All events of that year rest on reports by others."""
    events = extension.site.data.of("regulatory-events", RegulatoryEvent)
    assert {event.second_hand for event in events.values() if event.date.startswith("2026")} == {True}


def test_every_event_is_drawn_and_told_once(extension: DossierExtension) -> None:
    """The drawing holds all; the tables below share them out without a rest."""
    page = rendered(extension, HOMES["regulatory-events"])
    events = extension.site.data.entries["regulatory-events"]
    assert len(page.select("figure.events svg text.label")) == len(events)
    assert len(page.select(".table-block tbody tr")) == len(events)


def test_full_and_closed_routes_tell_nobody_to_apply(extension: DossierExtension) -> None:
    """A first step is only offered where there is one."""
    routes = extension.site.data.of("access-routes", AccessRoute)
    shut = [route for route in routes.values() if route.status in {"full", "not started"}]
    assert shut
    assert [route.name for route in shut if not route.first_step.startswith("None")] == []


def test_every_place_of_a_route_has_its_page_of_law(extension: DossierExtension) -> None:
    """The block of each country ends with the way to its law."""
    page = rendered(extension, HOMES["access-routes"])
    places = {route.place for route in extension.site.data.of("access-routes", AccessRoute).values()}
    told = {
        match.group(1)
        for link in page.select("a")
        if (match := re.fullmatch(r"(.+): the law, layer by layer", link.get_text()))
    }
    assert told == places


def test_each_page_of_the_area_leads_to_help_or_to_the_start(extension: DossierExtension) -> None:
    """The pages on which people in distress land name the crisis lines in the text, too."""
    for src in ("access/index.md", "access/check-a-provider.md"):
        links = [link.get("href", "") for link in rendered(extension, src).select(".admonition.help a")]
        assert any("help-now" in href for href in links), src


def test_the_sheet_numbers_what_its_page_promises(extension: DossierExtension) -> None:
    """Twelve questions, as the page's description says."""
    questions = extension.site.data.of("visit-questions", VisitQuestion).values()
    assert sum(question.core for question in questions) == 12
    assert "twelve" in extension.site.page("access/questions-to-ask.md").meta["description"]


def test_each_country_of_a_crisis_line_is_two_taps_away(extension: DossierExtension) -> None:
    """Help now is in the bar of every page; its first list leads to every country that has a line."""
    page = rendered(extension, "help-now.md")
    first = page.select_one(".help-countries")
    reached = {link["href"].removeprefix("#"): link.get_text() for link in first.select("a")}
    lines = extension.site.data.of("help-lines", HelpLine).values()
    spoken = {line.country for line in lines if line.kind in {"crisis line", "veterans' line", "directory"}}
    assert set(reached.values()) == spoken
    assert [anchor for anchor in reached if page.find(id=anchor) is None] == []
    assert page.find_all(["h2", "h3"])[0].find_previous(class_="help-countries") is first


def test_every_number_of_help_can_be_tapped(extension: DossierExtension) -> None:
    """Each number of each line is a link that dials it."""
    page = rendered(extension, "help-now.md")
    dialed = {link["href"] for link in page.select('a[href^="tel:"]')}
    for line in extension.site.data.of("help-lines", HelpLine).values():
        assert {f"tel:{re.sub(r'[^0-9+]', '', number)}" for number in line.phone} <= dialed, line.name


@pytest.mark.parametrize("path", AREA, ids=lambda path: path.stem)
def test_no_page_tells_how_to_get_or_take_the_drug(path: Path) -> None:
    """No dose, no source of supply, no timetable for stopping a medicine."""
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"\b\d+\s?mg\b|half-li(?:fe|ves)|dark ?web|test kit", text, re.IGNORECASE) == []
