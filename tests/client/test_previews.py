"""Previews of citations, figures and terms, by pointer, keyboard and finger, in both editions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
OVERSTEPS = """() => {
  const box = document.getElementById("preview").getBoundingClientRect();
  const floor = document.querySelector(".tools").getBoundingClientRect().top;
  return box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > floor;
}"""


def preview(page: Page) -> Locator:
    """The one preview of the page."""
    return page.get_by_role("tooltip")


def test_a_citation_shows_its_source_and_place(visit: Visit) -> None:
    """As the page's own list has it, with the place that this very citation names."""
    page = visit.go()
    expect(preview(page)).to_be_hidden()
    page.locator("main a.cite").first.hover()
    expect(preview(page)).to_contain_text("Smith AB, Jones C, et al. A trial of a treatment.")
    expect(preview(page)).to_contain_text("Where in it: Table 2")
    onward = preview(page).get_by_role("link", name="Full entry")
    expect(onward).to_have_attribute("href", re.compile(r"bibliography.*#smith2020$"))


def test_a_figure_shows_what_it_rests_on(visit: Visit) -> None:
    """Place and day of checking come from the record."""
    page = visit.go()
    page.locator("main a.figure-value").first.hover()
    expect(preview(page)).to_contain_text("A trial of a treatment")
    expect(preview(page)).to_contain_text("Checked: January 15, 2026")
    expect(preview(page).get_by_role("link", name="The record behind")).to_have_attribute(
        "href", re.compile("#alpha-response$")
    )


def test_a_second_hand_reading_names_who_reported_it(visit: Visit) -> None:
    """Both sources stand in the preview."""
    page = visit.go("trials/alpha/")
    page.locator("#alpha-score a.cite").first.hover()
    expect(preview(page)).to_contain_text("Second-hand, as reported in: The Paper. A report on the trial.")


def test_a_term_shows_its_definition(visit: Visit) -> None:
    """A trial's name is such a term: its summary is shown."""
    page = visit.go()
    page.locator("main a.term").first.hover()
    expect(preview(page)).to_contain_text("ALPHA A small trial.")


def test_ids_stand_once_while_a_preview_is_open(visit: Visit) -> None:
    """What is copied into it leaves its ids behind."""
    page = visit.go()
    page.locator("main a.cite").first.hover()
    expect(preview(page)).to_be_visible()
    doubled = (
        "() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"
    )
    assert page.evaluate(doubled) == []


def test_the_pointer_may_enter_the_preview_and_leaving_ends_it(visit: Visit) -> None:
    """Its text can be read and its link followed without it fleeing."""
    page = visit.go()
    page.locator("main a.cite").first.hover()
    expect(preview(page)).to_be_visible()
    preview(page).hover()
    page.wait_for_timeout(500)
    expect(preview(page)).to_be_visible()
    page.mouse.move(2, 2)
    expect(preview(page)).to_be_hidden()


def test_focus_by_keyboard_shows_and_does_not_move(visit: Visit) -> None:
    """The preview describes the link; Escape puts it away and the focus stays."""
    page = visit.go()
    link = page.locator("main a.figure-value").first
    link.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(preview(page)).to_be_visible()
    expect(link).to_be_focused()
    expect(link).to_have_attribute("aria-describedby", "preview")
    expect(link).to_have_accessible_description(re.compile("A trial of a treatment"))
    page.keyboard.press("Escape")
    expect(preview(page)).to_be_hidden()
    expect(link).to_be_focused()
    assert link.get_attribute("aria-describedby") is None


def test_focus_moving_on_takes_the_preview_along(visit: Visit) -> None:
    """One at a time; none when the focus is elsewhere."""
    page = visit.go()
    page.locator("main a.term").first.focus()
    page.keyboard.press("Tab")
    expect(preview(page)).to_contain_text("Where in it: Table 2")
    assert page.locator("[aria-describedby=preview]").count() == 1
    page.locator(".site-name").focus()
    expect(preview(page)).to_be_hidden()


@pytest.mark.parametrize("screen", [PHONE])
def test_the_first_tap_shows_and_the_second_follows(visit: Visit) -> None:
    """Nobody is sent away who only wanted to look."""
    page = visit.go()
    here, link = page.url, page.locator("main a.cite").first
    link.tap()
    expect(preview(page)).to_be_visible()
    assert page.url == here
    page.locator("h1").tap()
    expect(preview(page)).to_be_hidden()
    link.tap()
    expect(preview(page)).to_be_visible()
    link.tap()
    page.wait_for_url(re.compile(r"bibliography.*#smith2020"))


@pytest.mark.parametrize("screen", [PHONE])
def test_the_link_inside_leads_on_by_tap(visit: Visit) -> None:
    """The way on from a preview."""
    page = visit.go()
    page.locator("main a.cite").first.tap()
    preview(page).get_by_role("link", name="Full entry").tap()
    page.wait_for_url(re.compile(r"bibliography.*#smith2020"))


@pytest.mark.parametrize("screen", [PHONE])
def test_it_is_never_cut_off_on_a_phone(visit: Visit) -> None:
    """Every link of a long page, wherever it stands on the screen; nor does it lie under the bar of tools."""
    page = visit.go("trials/alpha/")
    links = page.locator("main a.cite, main a.figure-value, main a.term").filter(visible=True)
    assert links.count() > 10
    for index in range(links.count()):
        links.nth(index).scroll_into_view_if_needed()
        links.nth(index).tap()
        expect(preview(page)).to_be_visible()
        assert not page.evaluate(OVERSTEPS), links.nth(index).evaluate("link => link.outerHTML")
        page.keyboard.press("Escape")
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_open_preview_is_accessible(visit: Visit, scheme: str) -> None:
    """Axe finds nothing in it, in both sets of colors."""
    page = visit.go()
    page.emulate_media(color_scheme=scheme)
    page.locator("main a.cite").first.hover()
    expect(preview(page)).to_be_visible()
    assert visit.violations("#preview") == ""


@pytest.mark.parametrize("screen", [{"reduced_motion": "reduce"}, {"reduced_motion": "no-preference"}])
def test_it_stands_at_once(visit: Visit) -> None:
    """Nothing moves, whatever the system asks for."""
    page = visit.go()
    page.locator("main a.cite").first.hover()
    expect(preview(page)).to_be_visible()
    assert preview(page).evaluate("box => box.getAnimations({ subtree: true }).length") == 0


@pytest.mark.parametrize("screen", [{"java_script_enabled": False}])
def test_without_a_script_links_lead_to_the_source(visit: Visit) -> None:
    """The same facts stand in the page's list and in the bibliography."""
    page = visit.go()
    page.locator("main a.cite").first.click()
    page.wait_for_url(re.compile(r"bibliography.*#smith2020"))
