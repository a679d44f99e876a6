"""The finder of medicines as one types, in both editions: brands, misspellings, nothing found, nothing kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}


def field(page: Page) -> Locator:
    """Where one types."""
    return page.get_by_label("Type a medicine, a brand name or a substance")


def shown(page: Page) -> list[str]:
    """Names that can be seen."""
    return page.locator(".medicine-names-list a:visible").all_inner_texts()


def test_the_list_is_closed_until_one_types(visit: Visit) -> None:
    """A phone shows the field, and not two hundred names."""
    page = visit.go("medicines/")
    expect(field(page)).to_be_visible()
    assert shown(page) == []
    page.get_by_text("names, A to Z").click()
    assert len(shown(page)) > 10


def test_a_brand_name_finds_its_medicine_and_leads_to_it(visit: Visit) -> None:
    """Case does not matter; the count is announced."""
    page = visit.go("medicines/")
    field(page).fill("NARD")
    assert shown(page) == ["Nardol"]
    expect(page.locator(".medicine-finder").get_by_role("status")).to_contain_text("1 of")
    page.get_by_role("link", name="Nardol").click()
    expect(page.locator("#with-maoi")).to_be_in_viewport()


def test_a_generic_name_finds_its_brands(visit: Visit) -> None:
    """Who knows only the one on the prescription sees the others too."""
    page = visit.go("medicines/")
    field(page).fill("pillol")
    assert {"Pillex", "Pillol"} <= set(shown(page))


@pytest.mark.parametrize(("typed", "name"), [("nardoll", "Nardol"), ("bluntr", "blunter"), ("pilllol", "Pillol")])
def test_a_misspelled_name_is_found_all_the_same(typed: str, name: str, visit: Visit) -> None:
    """With the word that it is like what was typed, and not the same."""
    page = visit.go("medicines/")
    field(page).fill(typed)
    assert name in shown(page)
    expect(page.locator(".medicine-finder").get_by_role("status")).to_contain_text("No name is written like this")


def test_nothing_found_is_no_promise(visit: Visit) -> None:
    """Silence must not be read as harmless."""
    page = visit.go("medicines/")
    field(page).fill("xyzzyqq")
    assert shown(page) == []
    expect(page.locator(".medicine-none")).to_contain_text("does not mean that it is without risk")
    field(page).press("Escape")
    expect(field(page)).to_have_value("")
    expect(page.locator(".medicine-none")).to_be_hidden()


def test_what_is_typed_is_neither_kept_nor_sent(visit: Visit) -> None:
    """Nobody learns which medicine a reader takes."""
    page = visit.go("medicines/")
    page.wait_for_load_state("networkidle")
    asked, kept = (
        len(visit.asked),
        page.evaluate("[JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]"),
    )
    field(page).fill("pillol")
    page.wait_for_timeout(200)
    assert len(visit.asked) == asked
    assert page.evaluate("[JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]") == kept
    assert "pillol" not in page.url


@pytest.mark.parametrize("screen", [PHONE, {"viewport": {"width": 1280, "height": 800}}], ids=["phone", "desk"])
def test_it_is_accessible_and_fits(visit: Visit) -> None:
    """While names are shown."""
    page = visit.go("medicines/")
    field(page).fill("p")
    assert visit.violations(".medicine-finder") == ""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
