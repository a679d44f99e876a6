"""The small site behind nginx with the project's own file for it: under its headers, a browser does all that it did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from listening import listen
from playwright.sync_api import Browser, BrowserContext, expect
from running_hosts import certificate, running

from hosts.compress import compress_all

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(folders: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The running server's; the built site has its compressed copies beside it for as long as that."""
    own = tmp_path_factory.mktemp("nginx")
    before = set(folders["hosted"].rglob("*"))
    compress_all(folders["hosted"], lambda _: None)
    with running("nginx", folders["hosted"], own, certificate(own)) as host:
        yield host.address
    for copy in set(folders["hosted"].rglob("*")) - before:
        copy.unlink()


@pytest.fixture
def window(browser: Browser) -> Iterator[BrowserContext]:
    """A window that takes the test's certificate."""
    context = browser.new_context(ignore_https_errors=True)
    context.clock.set_fixed_time("2026-02-01")
    yield context
    context.close()


def test_search_previews_and_tables_work_under_the_headers(address: str, window: BrowserContext) -> None:
    """And the page for what is missing has its style; the browser has nothing to say to any of it."""
    page = window.new_page()
    complaints: list[str] = []
    listen(page, complaints)
    answer = page.goto(address)
    assert answer is not None
    assert answer.headers["content-security-policy"].endswith("frame-ancestors 'none'")
    assert answer.headers["content-encoding"] in {"gzip", "br"}
    page.locator("main a.cite").first.hover()
    expect(page.get_by_role("tooltip")).to_contain_text("A trial of a treatment")
    page.locator("[data-open-search]").first.click()
    page.locator("dialog.search").get_by_role("searchbox").fill("beta 7")
    page.locator(".search-results > li > a").first.click()
    expect(page).to_have_url(re.compile(re.escape(address) + "trials/beta7/"))
    page.goto(f"{address}tables/")
    page.locator("#long").get_by_label("Filter rows").fill("1,500 completed")
    expect(page.locator("#long").get_by_role("status")).to_have_text("1 of 10 shown")
    assert complaints == []


def test_the_page_for_what_is_missing_has_its_styles_at_any_depth(address: str, window: BrowserContext) -> None:
    """Only the missing address itself is complained of."""
    page = window.new_page()
    complaints: list[str] = []
    listen(page, complaints)
    page.goto(f"{address}trials/nowhere/at/all/")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page was not found")
    assert page.evaluate("[...document.styleSheets].every((sheet) => sheet.cssRules.length)")
    assert [line for line in complaints if "status of 404" not in line] == []


def test_nobody_frames_a_page(address: str, window: BrowserContext) -> None:
    """The one thing that the policy in the page's own head cannot say."""
    page = window.new_page()
    with page.expect_console_message(lambda said: "frame-ancestors 'none'" in said.text):
        page.set_content(f'<iframe src="{address}"></iframe>')


def test_no_script_of_a_strangers_runs(address: str, window: BrowserContext) -> None:
    """Neither one written into the page nor one from elsewhere."""
    page = window.new_page()
    page.goto(address)
    page.evaluate(
        "() => document.head.append(Object.assign(document.createElement('script'), {textContent: 'window.ran = 1'}))"
    )
    assert page.evaluate("() => window.ran") is None
