"""Without a script: all the content, a menu that can be reached, and no control that does nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from visit import Visit

pytestmark = pytest.mark.browser

EDITIONS = ["hosted", "offline"]
PAGES = ["index.md", "research/trials/index.md", "research/trials/mapp2.md", "research/results.md", "help-now.md"]
SCREENS = [{}, {"viewport": {"width": 360, "height": 740}}]
_WORDS = re.compile(r"\w+")
_OTHERWISE = ".table-tools, .table-empty, .preview, dialog, thead, .mark-overdue, .age, [data-release]"
"""What scripts make, some of it by the day of reading, and the version of a copy; and headers, which sort where there are
scripts and are hidden with that on a phone."""


@pytest.fixture(params=SCREENS, ids=["desk", "phone"])
def no_script(request: pytest.FixtureRequest, open_window: Callable[..., Visit]) -> Callable[[str], Visit]:
    """Opens a window in which no script runs."""
    return lambda edition: open_window(edition, java_script_enabled=False, **request.param)


def words(page: Page) -> list[str]:
    """The words of the text in their order, without what scripts make or change."""
    page.locator(_OTHERWISE).evaluate_all("all => all.forEach(one => one.remove())")
    return _WORDS.findall(page.locator("main").inner_text())


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("src", PAGES)
def test_all_the_text_is_there(
    no_script: Callable[[str], Visit], open_window: Callable[..., Visit], edition: str, src: str
) -> None:
    """Word for word what stands there with scripts."""
    plain = no_script(edition).go(src)
    size = plain.viewport_size
    assert size is not None
    assert words(plain) == words(open_window(edition, viewport=size).go(src))


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("src", PAGES)
def test_no_control_is_dead(no_script: Callable[[str], Visit], edition: str, src: str) -> None:
    """No button, field or list can be seen; what folds is the browser's own."""
    page = no_script(edition).go(src)
    seen = page.locator("button, input, select, textarea, [role=button]").filter(visible=True)
    assert seen.evaluate_all("all => all.map(one => one.outerHTML)") == []
    folded = page.locator("main details:not([open])").filter(visible=True)
    for details in folded.element_handles()[:3]:
        summary = details.query_selector("summary")
        assert summary is not None
        summary.click()
        assert details.get_attribute("open") is not None


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_menu_can_be_reached(no_script: Callable[[str], Visit], edition: str) -> None:
    """Beside the text, or by the link in the bar; its entries lead on."""
    page = no_script(edition).go("research/trials/mapp2.md")
    opener = page.locator("[data-open-menu]")
    if opener.is_visible():
        opener.click()
    menu = page.locator("#site-menu")
    expect(menu).to_be_in_viewport()
    menu.get_by_role("link", name="Home").click()
    page.wait_for_url(re.compile(r"/(index\.html)?$"))
