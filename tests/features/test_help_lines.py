"""Help lines: numbers that a tap calls, countries in order, sources behind each, and the few at every page's foot."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import Markdown

from dossier.build import load_site
from dossier.features.footer_help_lines import footer_help_lines
from dossier.features.page_dates import page_dates
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.site import Site

BASIS = "  basis: [{source: smith2020, place: contact page, checked: 2026-01-15}]\n"
LINES = f"""\
b-emergency:
  name: Emergency number
  country: Bland
  kind: emergency number
  phone: ["112", "144"]
  hours: not found
  cost: free
  who_answers: not found
{BASIS}b-line:
  name: Listeners
  country: Bland & Co
  kind: crisis line
  phone: [0800 111 0 111, "116 123"]
  hours: 24 hours, every day
  cost: not found
  who_answers: trained <volunteers>
  languages: [English, French, Italian]
  note: You may have to wait.
  footer: true
{BASIS}b-veterans:
  name: A line for some
  country: Bland & Co
  kind: veterans' line
  phone: ["988"]
  then: press 1
  text: "838255"
  web: https://www.example.org/chat/
  chat: true
  hours: not found
  cost: free
  who_answers: not found
  for_whom: Veterans
{BASIS}a-line:
  name: Others
  country: Aland
  kind: crisis line
  phone: ["988"]
  text: "988"
  hours: 24 hours, every day
  cost: free
  who_answers: not found
  footer: true
{BASIS}c-line:
  name: More
  country: Cland
  kind: crisis line
  phone: ["988"]
  text: "988"
  hours: 24 hours, every day
  cost: free
  who_answers: not found
  footer: true
{BASIS}d-line:
  name: Still more
  country: Dland
  kind: crisis line
  phone: [13 11 14]
  text: 0477 13 11 14
  hours: 24 hours, every day
  cost: free
  who_answers: not found
  footer: true
{BASIS}a-list:
  name: A list
  country: Any country
  kind: directory
  web: https://example.org/
  hours: not applicable
  cost: not applicable
  who_answers: not applicable
{BASIS}"""
PAGE = "---\ntitle: Help\ndescription: Lines.\nanswers: Who?\nrecords: help-lines\n---\n"


@pytest.fixture
def site(small: Path) -> Site:
    """The small site with help lines and their page."""
    for name, text in {"docs/data/help-lines/all.yml": LINES, "docs/help.md": PAGE}.items():
        file = small / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    site = load_site(small)
    assert site.problems == []
    return site


@pytest.fixture
def shown(site: Site) -> Callable[..., str]:
    """A function from Markdown to the HTML that it gives on a page."""
    extension = DossierExtension(site)

    def html(body: str, src: str = "help.md") -> str:
        extension.begin(site.page(src))
        return Markdown(extensions=[*EXTENSIONS, extension]).convert(body)

    return html


def item(html: str, id_: str) -> str:
    """One line's entry as a reader sees it: tags off, citations as their number."""
    found = re.search(rf'<li id="{id_}">(.*?)</li>', html, re.DOTALL)
    assert found
    return " ".join(re.sub(r"<[^>]+>", "", found.group(1)).split())


def test_every_number_is_dialed_by_a_tap(shown: Callable[..., str]) -> None:
    """Spaces are for the eye; the link holds digits only, and texts go to the phone's messages."""
    html = shown("::: help-lines crisis")
    assert 'call <a href="tel:08001110111">0800 111 0 111</a> or <a href="tel:116123">116 123</a>' in html
    assert '<a href="tel:131114">13 11 14</a>; text <a href="sms:0477131114">0477 13 11 14</a>' in html


def test_a_line_says_how_to_reach_it_and_what_to_know(shown: Callable[..., str]) -> None:
    """What was not found is said where a caller needs it; what comes from data is escaped."""
    html = shown("::: help-lines crisis")
    assert item(html, "b-line") == (
        "Listeners: call 0800 111 0 111 or 116 123. 24 hours, every day; cost not found; in English, French and Italian. "
        "Answered by trained &lt;volunteers&gt;. You may have to wait. [1]"
    )
    assert item(html, "b-veterans") == (
        "A line for some (Veterans): call 988, then press 1; text 838255; chat at example.org/chat. Hours not found; free. [1]"
    )
    assert item(html, "a-list") == "A list: see example.org. [1]"


def test_countries_have_headings_in_order_and_the_list_leads_to_them(shown: Callable[..., str]) -> None:
    """What answers anywhere is first; a country's anchor is its name."""
    html = shown("::: help-lines crisis")
    ids = ["any-country", "aland", "bland-co", "cland", "dland"]
    assert re.findall(r'<h3 id="([^"]+)"', html) == ids
    assert re.findall(r'href="#([a-z-]+)">', html.split("</p>")[0]) == ids
    assert html.index('id="b-line"') < html.index('id="b-veterans"')


def test_emergency_numbers_stand_alone(shown: Callable[..., str]) -> None:
    """One short list that fits a phone: country, number, source."""
    html = shown('!!! help "Now"\n\n    ::: help-lines emergency')
    assert item(html, "b-emergency") == "Bland [1] 112 or 144"
    assert "<h3" not in html
    assert "988" not in html


def test_ids_belong_to_the_lines_own_page(shown: Callable[..., str]) -> None:
    """Elsewhere the same lines have no ids, so that links lead to one place."""
    assert 'id="b-line"' not in shown("::: help-lines crisis", "index.md")


def test_a_page_of_lines_falls_due_after_ninety_days(site: Site, shown: Callable[..., str]) -> None:
    """A number that has changed fails a reader in danger."""
    shown("::: help-lines crisis")
    assert page_dates(site, "help.md")["next"] == "2026-04-15"


def test_the_footer_says_few_lines_and_joins_countries(site: Site) -> None:
    """Only marked lines, in the order of their countries; those that are told the same share a line."""
    assert footer_help_lines(site) == [
        {"place": "Aland and Cland", "say": "call or text 988"},
        {"place": "Bland & Co", "say": "call 0800 111 0 111"},
        {"place": "Dland", "say": "call 13 11 14 or text 0477 13 11 14"},
    ]


def test_an_empty_list_is_refused(site: Site, shown: Callable[..., str]) -> None:
    """No poison line is held here, and the page says so to its author, not to its reader."""
    assert shown("::: help-lines poison") == ""
    assert [problem.wrong for problem in site.problems] == ["no help line is of the kind 'poison or health advice'"]
