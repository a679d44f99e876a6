"""The reader's clock, and nothing else, decides what is overdue; the files are the same on any day."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect
from visit import Visit

pytestmark = pytest.mark.browser

EDITIONS = ["hosted", "offline"]
ON_DAY, LATER = "2026-11-28T12:00:00Z", "2040-01-01T12:00:00Z"


def at(open_window: Callable[..., Visit], edition: str, src: str, moment: str) -> Page:
    """A page, opened at a moment of the reader's clock."""
    window = open_window(edition)
    window.page.clock.set_fixed_time(moment)
    return window.go(src)


def marks(page: Page) -> Locator:
    """Every word that says that a check is overdue."""
    return page.locator(".mark-overdue")


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("src", ["research/results.md", "help-now.md", "reference/check-dates.md"])
def test_nothing_is_overdue_on_the_day_of_the_check(open_window: Callable[..., Visit], edition: str, src: str) -> None:
    """No mark, and no room for one."""
    expect(marks(at(open_window, edition, src, ON_DAY))).to_have_count(0)


@pytest.mark.parametrize("edition", EDITIONS)
def test_years_later_page_row_and_figure_are_marked(open_window: Callable[..., Visit], edition: str) -> None:
    """The page under its title, a row at its name, a figure behind itself."""
    page = at(open_window, edition, "research/results.md", LATER)
    for place in (".checked .mark-overdue", "tr[data-due] > th .mark-overdue", "p > .figure-value + .mark-overdue"):
        expect(page.locator(place).first).to_have_text("Check overdue")
    assert page.locator("tr[data-due]").count() == page.locator("tr[data-due] .mark-overdue").count()


def test_a_paragraph_says_it_once_for_each_day(open_window: Callable[..., Visit]) -> None:
    """Ten figures that fell due together are one message."""
    page = at(open_window, "offline", "research/results.md", LATER)
    twice = page.evaluate(
        """() => [...document.querySelectorAll("p, li")].filter((one) => {
            const days = [...one.children].filter((each) => each.matches(".mark-overdue"))
                .map((each) => each.previousElementSibling.dataset.due);
            return new Set(days).size !== days.length;
        }).length"""
    )
    assert twice == 0


def test_a_help_line_ages_before_a_trial(open_window: Callable[..., Visit]) -> None:
    """Half a year on, numbers to call are marked and a result is not."""
    half_a_year = "2027-04-01T12:00:00Z"
    expect(marks(at(open_window, "offline", "help-now.md", half_a_year)).first).to_be_visible()
    page = at(open_window, "offline", "research/results.md", half_a_year)
    expect(page.locator("tr[data-due] .mark-overdue")).to_have_count(0)
