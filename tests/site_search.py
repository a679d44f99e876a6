"""The search box, used as a reader uses it."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect


def search(page: Page, words: str) -> Locator:
    """Type into the search box and give back the links that it found."""
    page.locator("[data-open-search]").first.click()
    box = page.locator("dialog.search")
    box.get_by_role("searchbox").fill(words)
    expect(box.get_by_role("status")).to_have_text(re.compile(r"^(\d+ results?|No place has all|Nothing was found).*"))
    return box.locator(".search-results a")
