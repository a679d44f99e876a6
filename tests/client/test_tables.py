"""Filtering and sorting of long tables, in both editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
GIVEN = ["ALPHA", *(f"BETA{i}" for i in range(1, 10))]


def names(table: Locator) -> list[str]:
    """First cell of every row that is shown."""
    return [text.strip() for text in table.locator("tbody tr:not([hidden]) th").all_inner_texts()]


def long(page: Page) -> Locator:
    """The table with ten rows."""
    return page.locator("#long")


def test_only_long_tables_get_tools(visit: Visit) -> None:
    """A table of one row can be looked over."""
    page = visit.go("tables/")
    expect(long(page).get_by_label("Filter rows")).to_be_visible()
    expect(page.locator("#short input, #short button, #short select")).to_have_count(0)


def test_the_filter_takes_every_word_and_says_how_many_are_left(visit: Visit) -> None:
    """In any order, whatever the case; the count is announced."""
    page = visit.go("tables/")
    field, count = long(page).get_by_label("Filter rows"), long(page).get_by_role("status")
    expect(count).to_have_text("10 rows")
    field.fill("PTSD beta")
    expect(count).to_have_text("9 of 10 shown")
    field.fill("1,500 completed")
    expect(count).to_have_text("1 of 10 shown")
    assert names(long(page)) == ["BETA6"]
    field.press("Escape")
    expect(count).to_have_text("10 rows")


def test_a_filter_that_leaves_nothing_can_be_cleared(visit: Visit) -> None:
    """The empty state has its way out."""
    page = visit.go("tables/")
    field = long(page).get_by_label("Filter rows")
    expect(long(page).locator(".table-empty")).to_be_hidden()
    field.fill("nothing has this")
    expect(long(page).get_by_role("status")).to_have_text("0 of 10 shown")
    long(page).get_by_role("button", name="Show all rows").click()
    assert names(long(page)) == GIVEN
    expect(field).to_be_focused()
    expect(long(page).locator(".table-empty")).to_be_hidden()


def test_numbers_sort_as_numbers_with_missing_values_last_both_ways(visit: Visit) -> None:
    """Equal ones keep their order; the third press gives back the order as given."""
    page = visit.go("tables/")
    head = long(page).get_by_role("columnheader", name="People")
    button = head.get_by_role("button")
    button.click()
    assert names(long(page)) == [f"BETA{i}" for i in (2, 8, 4, 5)] + ["ALPHA"] + [f"BETA{i}" for i in (7, 9, 1, 6, 3)]
    expect(head).to_have_attribute("aria-sort", "ascending")
    button.click()
    assert names(long(page)) == [f"BETA{i}" for i in (6, 1, 9, 7)] + ["ALPHA"] + [f"BETA{i}" for i in (4, 5, 8, 2, 3)]
    expect(head).to_have_attribute("aria-sort", "descending")
    button.click()
    assert names(long(page)) == GIVEN
    assert head.get_attribute("aria-sort") is None


def test_dates_sort_by_day_however_exact(visit: Visit) -> None:
    """A year, a month and a day stand among each other; the one that was not found is last both ways."""
    page = visit.go("tables/")
    button = long(page).get_by_role("columnheader", name="Started").get_by_role("button")
    button.click()
    assert names(long(page)) == [
        "BETA9",
        "BETA8",
        "BETA7",
        "BETA6",
        "BETA1",
        "ALPHA",
        "BETA4",
        "BETA3",
        "BETA2",
        "BETA5",
    ]
    button.click()
    assert names(long(page)) == [
        "BETA2",
        "BETA3",
        "BETA4",
        "ALPHA",
        "BETA1",
        "BETA6",
        "BETA7",
        "BETA8",
        "BETA9",
        "BETA5",
    ]


def test_one_column_at_a_time_by_keyboard(visit: Visit) -> None:
    """Focus stays on the header that was pressed; the other loses its mark."""
    page = visit.go("tables/")
    trial = long(page).get_by_role("columnheader", name="Trial")
    people = long(page).get_by_role("columnheader", name="People")
    people.get_by_role("button").press("Enter")
    trial.get_by_role("button").press("Space")
    trial.get_by_role("button").press("Space")
    expect(trial.get_by_role("button")).to_be_focused()
    assert names(long(page)) == GIVEN[::-1]
    expect(trial).to_have_attribute("aria-sort", "descending")
    assert people.get_attribute("aria-sort") is None


def test_sorting_and_filtering_go_together(visit: Visit) -> None:
    """What is hidden stays hidden; rows keep their anchors."""
    page = visit.go("tables/")
    long(page).get_by_label("Filter rows").fill("beta")
    long(page).get_by_role("columnheader", name="People").get_by_role("button").click()
    assert names(long(page)) == [f"BETA{i}" for i in (2, 8, 4, 5, 7, 9, 1, 6, 3)]


def test_nothing_is_kept(visit: Visit) -> None:
    """Neither in the address nor in the browser."""
    page = visit.go("tables/")
    before = page.url
    long(page).get_by_label("Filter rows").fill("beta")
    long(page).get_by_role("columnheader", name="Trial").get_by_role("button").click()
    assert (page.url, page.evaluate("() => localStorage.length + sessionStorage.length")) == (before, 0)
    page.reload()
    assert names(long(page)) == GIVEN


@pytest.mark.parametrize("screen", [PHONE])
def test_on_a_phone_a_list_sorts_stacked_rows(visit: Visit) -> None:
    """The header is out of sight there, and nothing in it can be reached by keyboard."""
    page = visit.go("tables/")
    long(page).get_by_label("Sort by").select_option(label="People: high to low")
    assert names(long(page))[0] == "BETA6"
    assert names(long(page))[-1] == "BETA3"
    long(page).get_by_label("Sort by").select_option(label="Order as given")
    assert names(long(page)) == GIVEN
    focused = "buttons => buttons.map(button => (button.focus(), document.activeElement === button))"
    assert set(long(page).locator(".sort").evaluate_all(focused)) == {False}
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_tools_are_accessible(visit: Visit, scheme: str) -> None:
    """Axe finds nothing, sorted, filtered and empty."""
    page = visit.go("tables/")
    page.emulate_media(color_scheme=scheme)
    long(page).get_by_role("columnheader", name="People").get_by_role("button").click()
    assert visit.violations("#long") == ""
    long(page).get_by_label("Filter rows").fill("nothing has this")
    assert visit.violations("#long") == ""


@pytest.mark.parametrize("screen", [{"java_script_enabled": False}])
def test_without_a_script_the_table_is_whole(visit: Visit) -> None:
    """And nothing stands there that would not work."""
    page = visit.go("tables/")
    assert names(long(page)) == GIVEN
    expect(page.locator(".table-block input, .table-block button, .table-block select")).to_have_count(0)
