"""The edition of files, opened by double-click with the network cut: everything works, and nothing is asked of anybody."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from real_site import VERSION
from site_search import search
from visit import Visit

pytestmark = pytest.mark.browser

MAPP2 = "research/trials/mapp2.html"


@pytest.mark.parametrize("start", ["index.md", "research/trials/mapp1.md"], ids=["home", "deep"])
@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("NCT04077437", MAPP2),
        ("MAPP2", MAPP2),
        ("Mithoefer", r"research/trials/mp|reference/(people-and-organizations|bibliography)\.html#.*mithoefer"),
        ("molly", r"reference/glossary\.html#(ecstasy|mdma)"),
        ("unmasking", r"reference/glossary\.html#functional-unblinding$"),
    ],
)
def test_search_finds_and_leads_there(open_window: Callable[..., Visit], start: str, words: str, place: str) -> None:
    """A trial by number and by name, an author, a term by another name: the first result is the right place."""
    page = open_window("offline").go(start)
    links = search(page, words)
    links.first.click()
    page.wait_for_url(re.compile(place))
    anchor = page.evaluate("() => decodeURIComponent(location.hash.slice(1))")
    expect(page.locator(f"[id='{anchor}']" if anchor else "h1").first).to_be_in_viewport()


def test_an_author_leads_to_their_work(open_window: Callable[..., Visit]) -> None:
    """Papers, and the trials behind them."""
    links = search(open_window("offline").go("index.md"), "Mithoefer")
    ways = links.evaluate_all("links => links.map(link => link.href)")
    assert any("/research/trials/" in way for way in ways)
    assert any("/reference/bibliography.html#" in way for way in ways)


def test_a_term_is_found_by_the_name_that_it_was_looked_for(open_window: Callable[..., Visit]) -> None:
    """The entry names what was typed, so that it is understood why it is there."""
    page = open_window("offline").go("index.md")
    search(page, "unmasking").first.click()
    page.wait_for_url(re.compile(r"glossary\.html#(.+)$"))
    anchor = page.url.rsplit("#", 1)[1]
    entry = page.locator(f"[id='{anchor}']")
    around = entry.evaluate("e => (e.matches('h1,h2,h3,h4') ? e.parentElement : e).innerText")
    assert "unmasking" in around.lower()


def test_a_table_is_filtered(open_window: Callable[..., Visit]) -> None:
    """By the name of a trial."""
    page = open_window("offline").go("research/trials/index.md")
    block = page.locator("section.table-block", has_text="MAPP2").filter(has=page.locator(".table-tools input")).first
    shown = block.locator("tbody tr:not([hidden])")
    everything = shown.count()
    block.get_by_label("Filter rows").fill("MAPP2")
    expect(block.get_by_role("status")).to_have_text(re.compile(r"^\d+ of \d+ shown$"))
    assert 0 < shown.count() < everything
    expect(shown.first).to_contain_text("MAPP2")


@pytest.mark.parametrize(
    ("src", "link"),
    [
        ("research/trials/mapp2.md", "main a.cite"),
        ("research/results.md", "main a.figure-value[data-source]"),
        ("research/results.md", "main a.term[data-definition]"),
    ],
    ids=["citation", "figure", "term"],
)
def test_previews_show(open_window: Callable[..., Visit], src: str, link: str) -> None:
    """What stands behind a citation, a figure and a term is on the page itself."""
    page = open_window("offline").go(src)
    page.locator(link).filter(visible=True).first.hover()
    preview = page.get_by_role("tooltip")
    expect(preview).to_be_visible()
    assert len(preview.inner_text()) > 20
    onward = preview.locator(".preview-onward a")
    href = onward.evaluate("link => link.href")
    onward.click()
    page.wait_for_url(href)
    assert page.locator("h1").count() == 1


def test_every_entry_of_the_menu_opens(open_window: Callable[..., Visit]) -> None:
    """A file for each, none of them missing."""
    page = open_window("offline").go("index.md")
    ways = page.locator(".site-menu a").evaluate_all("links => links.map(link => link.href)")
    assert len(ways) > 2
    for way in ways:
        page.goto(way)
        assert page.locator("h1").count() == 1, way


def test_a_page_of_a_copy_says_its_version(open_window: Callable[..., Visit]) -> None:
    """In the foot, where a report names it and in the citation; a reader without script is told where it stands."""
    page = open_window("offline").go(MAPP2.replace(".html", ".md"))
    told = page.locator("[data-release=version]")
    expect(told).to_have_text([VERSION] * 3)
    expect(page.locator("footer [data-release=checked] time")).to_have_text(re.compile(r"^[A-Z][a-z]+ \d+, 20\d\d$"))
    plain = open_window("offline", java_script_enabled=False).go(MAPP2.replace(".html", ".md"))
    expect(plain.locator("[data-release=version]")).to_have_text(["named on this copy's first page"] * 3)
