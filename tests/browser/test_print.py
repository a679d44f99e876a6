"""A page on paper: the text, where its links lead, and where help is; nothing that paper cannot do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from visit import Visit

pytestmark = pytest.mark.browser

PAGES = ["index.md", "research/trials/mapp2.md", "research/results.md", "help-now.md"]
CHROME = [
    ".tools", ".site-menu", ".toc", ".path", ".skip", ".page-foot", ".table-tools", ".headerlink", "dialog",
    "main button:not(.sort)", "main input", "main select",
]  # fmt: skip
"""What serves a screen alone; a header that sorts is printed as the header that it is."""
_AFTER = """link => getComputedStyle(link, "::after").content.replace(/^"|"$/g, "")"""


@pytest.fixture(params=PAGES)
def printed(request: pytest.FixtureRequest, open_window: Callable[..., Visit]) -> Page:
    """A page as it goes to the printer, after its scripts have run."""
    page = open_window("hosted").go(str(request.param))
    page.emulate_media(media="print")
    return page


def test_the_help_line_is_there(printed: Page) -> None:
    """With a number to call, in letters and digits."""
    line = printed.locator(".site-footer .help-line").first
    expect(line).to_be_visible()
    assert any(sign.isdigit() for sign in line.inner_text())


def test_nothing_is_there_that_paper_cannot_do(printed: Page) -> None:
    """No menu, no button, no field."""
    assert {what for what in CHROME if printed.locator(what).filter(visible=True).count()} == set()


def test_the_text_is_all_there(printed: Page) -> None:
    """Heading and tables stand, and what was folded is unfolded."""
    expect(printed.locator("h1")).to_be_visible()
    assert printed.locator("main table").filter(visible=False).count() == 0


def test_links_show_where_they_lead(printed: Page) -> None:
    """An outside address stands behind its link; a list of sources gives it in its own words."""
    outside = printed.locator(".prose a[href^=http]").filter(visible=True)
    for index in range(outside.count()):
        link = outside.nth(index)
        href = link.get_attribute("href") or ""
        if link.evaluate("link => !!link.closest('.page-sources, .bibliography-entry')") or "doi.org" in href:
            continue
        assert href in link.evaluate(_AFTER), href


def test_ink_is_dark_on_white_in_both_color_schemes(printed: Page) -> None:
    """A dark screen does not become a black sheet."""
    for scheme in ("light", "dark"):
        printed.emulate_media(media="print", color_scheme=scheme)
        ink, ground = printed.evaluate(
            "() => [getComputedStyle(document.querySelector('.prose p')).color, getComputedStyle(document.body).backgroundColor]"
        )
        assert _light(ink) < 0.4, (scheme, ink)
        assert _light(ground) > 0.9, (scheme, ground)


def _light(color: str) -> float:
    """Mean of red, green and blue, 0 to 1; what is transparent is the paper's white."""
    parts = [float(part) for part in color[color.index("(") + 1 : -1].replace("/", " ").replace(",", " ").split()]
    return 1.0 if len(parts) == 4 and parts[3] == 0 else sum(parts[:3]) / 3 / 255
