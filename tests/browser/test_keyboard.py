"""All that a pointer can do can be done by keyboard alone, and where the keyboard is can always be seen."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from visit import Visit

pytestmark = pytest.mark.browser

TRIAL = "research/trials/mapp2.md"
TRIALS = "research/trials/index.md"
PHONE = {"viewport": {"width": 360, "height": 740}}
STOPS = 1500
"""More than any page has; a walk that needs more has been caught somewhere."""

_FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const boxes = [...element.getClientRects()], style = getComputedStyle(element);
  const shown = boxes.filter((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  const between = (low, high, share, end) => {
    const [from, to] = [Math.max(low, 0), Math.min(high, end)];
    return from + (to - from) * share;
  };
  const SHARES = [0.1, 0.5, 0.9];
  const open = shown.some((box) => SHARES.some((across) => SHARES.some((down) => {
    const x = between(box.left, box.right, across, innerWidth), y = between(box.top, box.bottom, down, innerHeight);
    return element.contains(document.elementFromPoint(x, y));
  })));
  return {
    what: element.outerHTML.slice(0, 140),
    number: [...document.querySelectorAll("*")].indexOf(element),
    outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    shown: shown.length > 0,
    open,
  };
}"""

_IN_SHEET = """() => {
  const element = document.activeElement;
  return element === document.body || !!element.closest("dialog[data-menu-sheet]");
}"""
"""After the last stop in a dialog the focus passes through the browser's own bar, where the page has none."""


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Press Tab until the focus is on an element that matches; fail when it never gets there."""
    for _ in range(STOPS):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never reaches {selector}")


def walk(page: Page) -> list[dict[str, object]]:
    """Tab through the whole page: every stop, with whether it could be seen."""
    stops: list[dict[str, object]] = []
    while (stop := _next(page)) and (not stops or stop["number"] != stops[0]["number"]):
        stops.append(stop)
        assert len(stops) < STOPS, f"the walk does not end: {stop['what']}"
    return stops


def _next(page: Page) -> dict[str, object] | None:
    page.keyboard.press("Tab")
    stop: dict[str, object] | None = page.evaluate(_FOCUS)
    return stop


@pytest.mark.parametrize("screen", [{}, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("src", ["index.md", TRIAL, "research/retractions.md", "help-now.md"])
def test_the_focus_can_always_be_seen(open_window: Callable[..., Visit], src: str, screen: dict[str, object]) -> None:
    """Each stop has an outline of two pixels, is on the screen, and nothing lies over it; the walk passes all of them."""
    page = open_window("hosted", **screen).go(src)
    stops = walk(page)
    hidden = [stop["what"] for stop in stops if not (stop["outlined"] and stop["shown"] and stop["open"])]
    assert hidden == []
    links = "main a[href], main button, main summary, main input, main select"
    reachable = page.locator(links).filter(visible=True).count()
    assert len(stops) > reachable


def test_the_skip_link_leads_into_the_text(open_window: Callable[..., Visit]) -> None:
    """It is the first stop, shows itself when it has the focus, and the next stop lies in the text."""
    page = open_window("hosted").go(TRIAL)
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.getElementById('text').contains(document.activeElement)")


def test_the_menu_opens_is_walked_and_closes(open_window: Callable[..., Visit]) -> None:
    """On a phone: Enter opens it, the focus stays inside, Escape closes it and gives the focus back; a link leads on."""
    page = open_window("hosted", **PHONE).go(TRIAL)
    tab_to(page, "[data-open-menu]")
    page.keyboard.press("Enter")
    sheet = page.locator("dialog[data-menu-sheet]")
    expect(sheet).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(_IN_SHEET)
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(page.locator("[data-open-menu]")).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.textContent.trim() === 'Home'"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r":\d+/(index\.html)?$"))


def test_search_opens_finds_leads_and_closes(open_window: Callable[..., Visit]) -> None:
    """From the button and by its key; the arrows choose, Enter follows, Escape leaves and gives the focus back."""
    page = open_window("hosted").go("index.md")
    tab_to(page, "[data-open-search]")
    page.keyboard.press("Enter")
    box = page.locator("dialog.search")
    expect(box.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(page.locator("[data-open-search]").first).to_be_focused()
    page.keyboard.press("/")
    page.keyboard.type("remission", delay=20)
    expect(box.get_by_role("status")).to_have_text(re.compile(r"^\d+ results?$"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = box.locator(".search-results a").nth(1)
    expect(chosen).to_be_focused()
    href = chosen.evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(href)


def test_a_table_is_filtered_and_sorted(open_window: Callable[..., Visit]) -> None:
    """The field above it, its headers, and the way back from a filter that leaves nothing."""
    page = open_window("hosted").go(TRIALS)
    tab_to(page, ".table-tools input[type=search]")
    page.keyboard.type("zzzz")
    block = page.locator("section.table-block").filter(has=page.locator(".table-tools input:focus"))
    expect(block.get_by_role("status")).to_have_text(re.compile(r"^0 of \d+ shown$"))
    tab_to(page, ".table-empty button")
    page.keyboard.press("Enter")
    expect(block.get_by_role("status")).to_have_text(re.compile(r"^\d+ rows$"))
    tab_to(page, "th button.sort")
    head = page.locator("th:has(button.sort:focus)")
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    page.keyboard.press("Space")
    expect(head).to_have_attribute("aria-sort", "descending")


@pytest.mark.parametrize(
    ("src", "link"),
    [
        (TRIAL, "main a.cite"),
        ("research/results.md", "main a.figure-value[data-source]"),
        ("research/results.md", "main a.term[data-definition]"),
    ],
    ids=["citation", "figure", "term"],
)
def test_a_preview_shows_by_focus_and_leaves_by_escape(open_window: Callable[..., Visit], src: str, link: str) -> None:
    """What it says describes the link, and the focus does not move."""
    page = open_window("hosted").go(src)
    tab_to(page, link)
    preview = page.get_by_role("tooltip")
    expect(preview).to_be_visible()
    assert len(preview.inner_text()) > 20
    assert page.evaluate("() => document.activeElement.getAttribute('aria-describedby') === 'preview'")
    page.keyboard.press("Escape")
    expect(preview).to_be_hidden()
    assert page.evaluate("link => document.activeElement.matches(link)", link)


def test_the_table_under_a_chart_unfolds(open_window: Callable[..., Visit]) -> None:
    """Enter shows the numbers of the drawing, and hides them again."""
    page = open_window("hosted").go("research/results.md")
    tab_to(page, "figure.chart summary")
    details = page.locator("details:has(> summary:focus)")
    expect(details.locator("table")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(details.locator("table")).to_be_visible()
    page.keyboard.press("Enter")
    expect(details.locator("table")).to_be_hidden()


def test_a_wide_table_scrolls(open_window: Callable[..., Visit]) -> None:
    """Its region takes the focus, and the arrows move it sideways."""
    page = open_window("hosted", viewport={"width": 900, "height": 800}).go(TRIALS)
    wide = page.locator(".table-scroll").evaluate_all(
        "all => all.findIndex(one => one.scrollWidth > one.clientWidth + 20)"
    )
    assert wide >= 0
    region = page.locator(".table-scroll").nth(wide)
    region.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("([i]) => document.querySelectorAll('.table-scroll')[i].scrollLeft > 0", arg=[wide])
