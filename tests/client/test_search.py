"""The search box in a browser, in both editions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

if TYPE_CHECKING:
    from conftest import Visit

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}


def opened(page: Page) -> Locator:
    """The open box, ready for typing."""
    page.locator("[data-open-search]").first.click()
    box = page.locator("dialog.search")
    expect(box.get_by_role("status")).to_have_text(re.compile("registry number|result"))
    return box


def results(box: Locator, query: str) -> list[str]:
    """Type, and give what each result says of itself: kind and title."""
    status = box.get_by_role("status")
    box.get_by_role("searchbox").fill("")
    expect(status).to_contain_text("registry number")
    box.get_by_role("searchbox").fill(query)
    expect(status).not_to_contain_text("registry number")
    return [" ".join(text.split()) for text in box.locator(".search-results > li > a").all_inner_texts()]


def test_nothing_is_asked_for_before_the_box_is_opened(visit: Visit) -> None:
    """Then the index, the engine and its parts, once each, and from this site alone."""
    page = visit.go("trials/alpha/")
    assert [url for url in visit.asked if "/search/" in url or "minisearch" in url] == []
    before = set(visit.asked)
    box = opened(page)
    new = [
        url for url in visit.asked if url not in before and "favicon" not in url
    ]  # the browser's own, at its leisure
    assert sorted(url.rsplit("/", 1)[1] for url in new) == sorted(
        ["minisearch.min.js", "index.js", "words.js", "engine.js", "results.js", "panel.js"]
    )
    box.get_by_role("button", name="Close").click()
    opened(page)
    assert len([url for url in visit.asked if "/search/" in url or "minisearch" in url]) == len(new)
    assert [url for url in visit.asked if not url.startswith(visit.start)] == []


TYPED = {
    "NCT01234504": "Trial BETA4",
    "nct 0123 4504": "Trial BETA4",
    "nct0123450": "Trial BETA",
    "beta 7": "Trial BETA7",
    "Smith": "Journal article Smith 2020. A trial of a treatment",
    "smith 2020": "Journal article Smith 2020. A trial of a treatment",
    "10.1000/xyz123": "Journal article Smith 2020. A trial of a treatment",
    "remission": "Term Remission",
    "Recovery": "Term Remission",
    "remision": "Term Remission",
    "what is remission": "Term Remission",
    "ALPHA response": "Trial result ALPHA \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} Response",
    "randomised double-blind": "Trial",
    "randomis": "Trial",
}
"""What is typed to how the first result begins: numbers, names, an author, a DOI, a term by its synonym, a slip of the
finger, a question, British spelling, half a word."""


def test_finds_what_people_type(visit: Visit) -> None:
    """The first result is what was meant."""
    box = opened(visit.go())
    first = {query: (results(box, query) or [""])[0] for query in TYPED}
    assert {query: text for query, text in first.items() if not text.startswith(TYPED[query])} == {}


def test_a_number_finds_no_other_number(visit: Visit) -> None:
    """One digit off is another trial."""
    found = results(opened(visit.go()), "NCT01234504")
    assert [text for text in found if re.search(r"BETA[^4]", text)] == []


def test_a_number_that_is_not_here_finds_nothing(visit: Visit) -> None:
    """Nothing that only looks like it."""
    assert results(opened(visit.go()), "NCT01234599") == []


BRITISH = "randomised behaviour haemorrhage paediatric programme labelled centre analysed oestrogen defence"
AMERICAN = "randomized behavior hemorrhage pediatric program labeled center analyzed estrogen defense"


@pytest.mark.parametrize("edition", ["offline"], indirect=True)
def test_words_are_compared_in_one_spelling(visit: Visit) -> None:
    """British and American, with and without accents, one and several; other words keep apart."""
    page = visit.go()
    opened(page)
    typed = "text => dossierSearch.words.typed(text)"
    assert page.evaluate(typed, BRITISH) == page.evaluate(typed, AMERICAN)
    assert page.evaluate(typed, "Sch\u00f8nning Malm\u00f6 trials studies") == page.evaluate(
        typed, "schonning malmo trial study"
    )
    apart = "hour four does shoe ours exercise bus crisis dose doses"
    assert (
        len(set(page.evaluate(typed, apart))) == len(apart.split()) - 2
    )  # "ours" is too common to count; "doses" is "dose"


def test_authors_lead_to_the_trials_they_wrote(visit: Visit) -> None:
    """Jones is the second author of the paper; the result says why it is there."""
    box = opened(visit.go())
    assert "Trial ALPHA" in results(box, "Jones")
    expect(box.locator("li", has_text="ALPHA").first).to_contain_text("With work by Jones C")


def test_results_lead_to_their_section(visit: Visit) -> None:
    """Also on the page that is open: the box closes, the page's own place is shown."""
    page = visit.go("trials/alpha/")
    box = opened(page)
    results(box, "ALPHA response")
    box.locator(".search-results a").first.click()
    expect(box).to_be_hidden()
    assert page.url.endswith("#alpha-response")
    expect(page.locator("#alpha-response")).to_be_in_viewport()
    results(opened(page), "recovery")
    box.locator(".search-results a").first.click()
    page.wait_for_url(re.compile(r"/glossary.*#remission"))


def test_what_was_found_is_marked(visit: Visit) -> None:
    """In the word as it stands there."""
    box = opened(visit.go())
    results(box, "randomised")
    expect(box.locator("mark").first).to_have_text(re.compile("randomized", re.IGNORECASE))


def test_a_record_carries_its_marks(visit: Visit) -> None:
    """A second-hand result says so before it is opened."""
    box = opened(visit.go())
    results(box, "ALPHA symptom score")
    expect(box.locator(".search-results li").first.locator(".mark-secondary")).to_have_text("Second-hand")


def test_the_number_of_results_is_announced(visit: Visit) -> None:
    """In a live region, in words."""
    box = opened(visit.go())
    found = results(box, "beta7")
    status = box.get_by_role("status")
    assert status.inner_text().split()[0] == str(len(found))


def test_keys(visit: Visit) -> None:
    """/ and Ctrl+K open; arrows walk; Enter follows the first; Escape closes and gives the focus back."""
    page = visit.go("tables/")
    page.keyboard.press("/")
    box = page.locator("dialog.search")
    field = box.get_by_role("searchbox")
    expect(field).to_be_focused()
    expect(field).to_have_value("")
    results(box, "trial")
    page.keyboard.press("ArrowDown")
    expect(box.locator(".search-results a").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Control+k")
    expect(box).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    page.keyboard.press("Control+k")
    results(box, "beta7")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/trials/beta7"))


def test_an_arrow_before_the_list_has_come_chooses_from_the_new_list(visit: Visit) -> None:
    """Whoever types and goes on at once: the list comes then, and does not take the chosen result away later."""
    box = opened(visit.go(""))
    results(box, "beta 7")
    box.get_by_role("searchbox").evaluate("""input => {
      input.focus();
      input.value = "smith 2020";
      input.dispatchEvent(new Event("input", {bubbles: true}));
      input.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown", bubbles: true}));
    }""")
    chosen = box.locator(".search-results a").first
    expect(chosen).to_contain_text("Smith 2020")
    expect(chosen).to_be_focused()
    visit.page.wait_for_timeout(300)  # longer than the pause after which the list comes by itself
    expect(chosen).to_be_focused()


def test_focus_returns_to_what_opened_the_box(visit: Visit) -> None:
    """So that a keyboard reader goes on where they were."""
    page = visit.go()
    button = page.locator("[data-open-search]").first
    box = opened(page)
    box.get_by_role("button", name="Close").click()
    expect(button).to_be_focused()


def test_the_slash_is_a_slash_where_one_types_and_can_be_turned_off(visit: Visit) -> None:
    """Who speaks to the device must not open the box by a stray sign."""
    page = visit.go("tables/")
    filter_ = page.get_by_label("Filter rows")
    filter_.press("/")
    expect(filter_).to_have_value("/")
    box = opened(page)
    box.get_by_label("The / key opens the search").uncheck()
    box.get_by_role("button", name="Close").click()
    page.keyboard.press("/")
    expect(box).to_be_hidden()
    page = visit.go("tables/")
    page.keyboard.press("/")
    expect(page.locator("dialog.search")).to_have_count(0)


def test_nothing_found_says_what_to_do(visit: Visit) -> None:
    """Tips, ways in, and help; the words typed are shown as text."""
    box = opened(visit.go())
    assert results(box, "<img src=x onerror=alert(1)>zzz") == []
    expect(box.get_by_role("status")).to_contain_text("<img src=x onerror=alert(1)>zzz")
    expect(box.locator(".search-body")).to_contain_text("Try fewer words")
    assert box.locator(".search-body a", has_text="Help now").count() == 1
    assert box.locator("img").count() == 0


def test_some_of_the_words_is_said_to_be_some(visit: Visit) -> None:
    """No place has both; nobody is led to think otherwise."""
    box = opened(visit.go())
    assert results(box, "remission qqqqqq")[0] == "Term Remission"
    expect(box.get_by_role("status")).to_contain_text("No place has all of these words")


def test_help_is_one_tap_away_in_the_open_box(visit: Visit) -> None:
    """The box covers the page's own help button."""
    box = opened(visit.go("trials/alpha/"))
    box.locator(".search-foot a").click()
    visit.page.wait_for_url(re.compile("/help-now"))


@pytest.mark.parametrize("edition", ["hosted"], indirect=True)
def test_a_failed_load_can_be_tried_again(visit: Visit) -> None:
    """A train in a tunnel: the box says so, and works afterwards without a reload."""
    page = visit.go()
    page.route("**/search/index.js", lambda route: route.abort())
    page.locator("[data-open-search]").first.click()
    box = page.locator("dialog.search")
    expect(box.get_by_role("status")).to_have_text("The index of this site could not be loaded.")
    page.unroute("**/search/index.js")
    box.get_by_role("button", name="Try again").click()
    expect(box.get_by_role("status")).to_contain_text("registry number")
    assert results(box, "beta7")[0] == "Trial BETA7"
    visit.complaints.clear()


@pytest.mark.parametrize("edition", ["hosted"], indirect=True)
def test_the_page_for_lost_addresses_can_search(visit: Visit) -> None:
    """Its paths begin at the site's root, not at the address that was asked for."""
    page = visit.page
    page.route(
        "**/lost/deep/way", lambda route: route.fulfill(path=None, response=page.request.get(visit.start + "404.html"))
    )
    page.goto(visit.start + "lost/deep/way")
    box = page.locator("dialog.search")
    page.locator("main [data-open-search]").click()
    expect(box.get_by_role("status")).to_contain_text("registry number")
    assert results(box, "beta7")[0] == "Trial BETA7"
    box.locator(".search-results a").first.click()
    page.wait_for_url("**/trials/beta7/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_box_is_accessible(visit: Visit, scheme: str) -> None:
    """Axe finds nothing, in each state and both sets of colors; the page behind is out of reach."""
    page = visit.go()
    page.emulate_media(color_scheme=scheme)
    box = opened(page)
    assert box.evaluate("box => box.matches(':modal')")
    found = {"nothing typed": visit.violations("dialog.search")}
    for query in ("remission", "zzzzzz"):
        results(box, query)
        found[query] = visit.violations("dialog.search")
    assert {state: text for state, text in found.items() if text} == {}


@pytest.mark.parametrize("screen", [PHONE])
def test_it_fits_a_phone(visit: Visit) -> None:
    """Nothing is cut off at 360 pixels; the list scrolls between the field and the help line."""
    page = visit.go()
    box = opened(page)
    assert len(results(box, "trial")) > 5
    assert box.evaluate("box => box.scrollWidth <= box.clientWidth && box.offsetWidth <= innerWidth")
    assert box.locator(".search-body").evaluate("body => body.scrollWidth <= body.clientWidth")
    expect(box.get_by_role("searchbox")).to_be_in_viewport(ratio=1)
    expect(box.locator(".search-foot a")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("screen", [{"java_script_enabled": False}])
def test_without_a_script_there_is_no_dead_button(visit: Visit) -> None:
    """The page is whole without search."""
    page = visit.go("trials/alpha/")
    expect(page.locator("[data-open-search]").first).to_be_hidden()
    expect(page.locator("#alpha-response")).to_be_visible()
