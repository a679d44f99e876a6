"""The flag at each row and record that leads to the form; without a repository, and without a script, what stands instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from client_site import REPOSITORY, build_reporting
from playwright.sync_api import Browser, Locator, Page

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = pytest.mark.browser
NAME = "Report an error in this"


@pytest.fixture(scope="module")
def reporting(folders: dict[str, Path]) -> Path:
    """The small site as files that know their repository."""
    return build_reporting(folders["offline"].parent)


@pytest.fixture(params=[1280, 360])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A window, wide and narrow, with the network cut; nothing may be asked for but files."""
    context = browser.new_context(viewport={"width": request.param, "height": 800})
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda wanted: asked.append(wanted.url))
    yield page
    context.close()
    assert [url for url in asked if not url.startswith("file:")] == []


def filled(link: Locator) -> dict[str, list[str]]:
    """What a link fills in."""
    href = str(link.get_attribute("href"))
    assert href.startswith(f"{REPOSITORY}/issues/new?")
    return parse_qs(urlsplit(href).query, strict_parsing=True)


def test_a_row_is_reported_as_it_is_shown(page: Page, reporting: Path) -> None:
    """With its record, each cell under its column's name, the page and the version; sources are not what is shown."""
    page.goto((reporting / "tables.html").as_uri())
    links = page.locator("#long a.report")
    assert links.count() == page.locator("#long tbody tr").count() == 10
    found = filled(page.get_by_role("link", name=f"{NAME}: BETA2").first)
    assert (found["record"], found["page"], found["version"]) == (["beta2"], ["tables"], ["v1"])
    assert found["value"] == ["BETA2; Condition: PTSD; People: 7; Started: 2019; Status: completed"]


def test_the_flag_is_large_enough_and_says_its_name(page: Page, reporting: Path) -> None:
    """By finger and by ear, at a row, a claim, a heading; axe finds nothing wrong."""
    for name in ("tables", "data-claims", "medicines", "glossary", "trials/alpha"):
        page.goto((reporting / f"{name}.html").as_uri())
        links = page.locator("a.report:visible").all()
        assert links, name
        for link in links:
            box = link.bounding_box()
            assert box
            assert min(box["width"], box["height"]) >= 24, name
            assert str(link.get_attribute("aria-label")).startswith(f"{NAME}: "), name
        found = Axe().run(page, context=".prose", options={"preload": False})
        assert not found.violations_count, found.generate_report()


def test_a_heading_stands_for_its_section(page: Page, reporting: Path) -> None:
    """The next record is not part of it."""
    page.goto((reporting / "medicines.html").as_uri())
    first, second = page.locator("h3[data-record]").all()[:2]
    (value,) = filled(first.locator("a.report"))["value"]
    heading = str(first.evaluate("heading => heading.firstChild.textContent")).strip()
    assert value.startswith(heading)
    assert len(value) > len(heading) + 20
    assert str(second.evaluate("heading => heading.firstChild.textContent")).strip() not in value


def test_what_is_shown_cannot_become_more_than_a_value(page: Page, reporting: Path, tmp_path: Path) -> None:
    """Neither markup, nor a field of its own, nor an address without end."""
    evil = 'a&record=other#<script>alert(1)</script>"' + "\u00e9\u4e2d" * 2000
    page.goto((reporting / "tables.html").as_uri())
    text = page.content().replace("BETA2</a>", "{}</a>".format(evil.replace("&", "&amp;").replace("<", "&lt;")), 1)
    (reporting / "evil.html").write_text(text.replace('class="report"', "hidden"), encoding="utf-8")
    page.goto((reporting / "evil.html").as_uri())
    link = page.locator("tr[data-record=beta2] a.report").first
    assert filled(link)["record"] == ["beta2"]
    assert filled(link)["value"][0].startswith('a&record=other#<script>alert(1)</script>"')
    assert len(str(link.get_attribute("href"))) < 8000
    assert "<script" not in str(link.get_attribute("href"))


def test_sorting_and_filtering_go_on(page: Page, reporting: Path) -> None:
    """The flag adds no word to a row, moves with it, and is reached by the keyboard from the row's source."""
    page.goto((reporting / "tables.html").as_uri())
    page.get_by_label("Filter rows").fill("report an error")
    assert page.locator("#long tbody tr:visible").count() == 0
    page.get_by_label("Filter rows").fill("beta7")
    row = page.locator("#long tbody tr:visible")
    row.locator(".sources-cell a.cite").last.focus()
    page.keyboard.press("Tab")
    assert filled(page.locator("a.report:focus"))["record"] == ["beta7"]


def test_without_a_script_the_foot_leads_to_the_form(browser: Browser, reporting: Path) -> None:
    """Filled in with the page, and with the record where the page is one's own; a copy's version is its script's to say."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((reporting / "trials/alpha.html").as_uri())
    assert page.locator("a.report").count() == 0
    link = page.get_by_role("link", name="Report an error on this page")
    assert filled(link) == {
        "template": ["error-in-a-fact.yml"], "record": ["alpha"], "page": ["trials/alpha"]
    }  # fmt: skip
    context.close()


def test_without_a_repository_nothing_is_dead(visit: Visit) -> None:
    """No flag and no form; the foot says what a report must name."""
    page = visit.go("tables/")
    assert page.locator("a.report, a[data-report]").count() == 0
    said = page.locator(".page-version").inner_text()
    assert said == "In a report, name this page and version: tables, version unversioned"
