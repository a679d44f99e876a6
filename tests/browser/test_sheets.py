"""The sheets on paper: the title, the list and the help line, on one leaf, with lines to write on and nothing cut off."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from visit import Visit

pytestmark = pytest.mark.browser

SHEETS = {"access/questions-to-ask.md": ".question-sheet li", "access/checklist-to-print.md": ".checklist li"}


@pytest.fixture(params=["hosted", "offline"])
def edition(request: pytest.FixtureRequest) -> str:
    """From a server, and from the disk with the network cut."""
    return str(request.param)


@pytest.fixture(params=SHEETS)
def sheet(request: pytest.FixtureRequest, edition: str, open_window: Callable[..., Visit]) -> tuple[Page, str]:
    """A page with a sheet as it goes to the printer, and what one line of it is."""
    src = str(request.param)
    page = open_window(edition).go(src)
    page.emulate_media(media="print")
    return page, SHEETS[src]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_sheet_is_one_leaf(sheet: tuple[Page, str], paper: str) -> None:
    """Two pages at most, on the paper of either side of the Atlantic."""
    pages = len(re.findall(rb"/Type /Page\n", sheet[0].pdf(format=paper)))
    assert 1 <= pages <= 2


def test_only_the_sheet_is_printed(sheet: tuple[Page, str]) -> None:
    """Title and list; key messages, reasons and sources stay on the screen, and the help line is kept."""
    page, line = sheet
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(line).first).to_be_visible()
    for gone in (".admonition", ".question-reasons", ".page-sources", "h2"):
        assert page.locator(f".prose {gone}").filter(visible=True).count() == 0, gone
    expect(page.locator(".site-footer .help-line").first).to_be_visible()


def test_each_line_has_room_to_write(sheet: tuple[Page, str]) -> None:
    """Seven millimeters at least, which is a ruled line."""
    page, line = sheet
    heights = page.locator(f"{line} .write").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert len(heights) == page.locator(line).count()
    assert min(heights) > 7 * 96 / 25.4
