"""Claims narrowed by verdict, article and weight, in both editions; all of them stand there without the script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page, expect

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = pytest.mark.browser
PAGE = "data-claims/"


def shown(page: Page) -> list[str]:
    """Ids of the claims that can be seen, in order."""
    return [str(block.get_attribute("id")) for block in page.locator(".claim:visible").all()]


def headings(page: Page) -> list[str]:
    """Headings of verdicts that can be seen."""
    return [text.split(" (")[0] for text in page.locator("h3:visible").all_inner_texts()]


def test_all_are_shown_until_one_chooses(visit: Visit) -> None:
    """With their number, which is announced when it changes."""
    page = visit.go(PAGE)
    assert len(shown(page)) == 9
    expect(page.locator(".claims-filter").get_by_role("status")).to_have_text("9 claims")


def test_choices_are_words_and_narrow_together(visit: Visit) -> None:
    """A verdict's shape is no part of its name; a heading without claims goes too."""
    page = visit.go(PAGE)
    assert page.get_by_label("Verdict").locator("option").all_inner_texts() == ["All", "Wrong", "Supported"]
    page.get_by_label("Verdict").select_option("wrong")
    assert (len(shown(page)), headings(page)) == (6, ["Wrong"])
    page.get_by_label("Article").select_option(label="The post")
    page.get_by_label("Matters to safety").select_option("high")
    assert shown(page) == ["claim1"]
    expect(page.locator(".claims-filter").get_by_role("status")).to_have_text("1 of 9 claims shown")


def test_nothing_left_is_said_in_a_number(visit: Visit) -> None:
    """Zero is said, and one more choice brings them back."""
    page = visit.go(PAGE)
    page.get_by_label("Verdict").select_option("supported")
    page.get_by_label("Matters to safety").select_option("high")
    assert (shown(page), headings(page)) == ([], [])
    expect(page.locator(".claims-filter").get_by_role("status")).to_have_text("0 of 9 claims shown")
    page.get_by_label("Matters to safety").select_option("")
    assert len(shown(page)) == 3


def test_a_link_to_a_hidden_claim_shows_it(visit: Visit) -> None:
    """An address promises its place, whatever was chosen."""
    page = visit.go(PAGE)
    page.get_by_label("Verdict").select_option("supported")
    page.evaluate("location.hash = '#claim0'")
    expect(page.locator("#claim0")).to_be_in_viewport()
    assert len(shown(page)) == 9


def test_it_can_be_used_without_seeing_it(visit: Visit) -> None:
    """Labels, roles and contrast."""
    page = visit.go(PAGE)
    assert visit.violations(".claims-filter") == ""
    assert page.get_by_role("group", name="Narrow the claims").count() == 1


def test_without_the_script_all_stand_there(browser: Browser, addresses: dict[str, str]) -> None:
    """And nothing dead beside them."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{addresses['hosted']}{PAGE}")
    assert (len(shown(page)), page.locator(".claims-filter").count()) == (9, 0)
    context.close()
