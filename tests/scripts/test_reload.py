"""The script on served pages, in a real browser and under the strictest policy that the site might set."""

import pytest
from playwright.sync_api import expect

from _supervisor import Shown

POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'"
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Page</title>
<meta http-equiv="Content-Security-Policy" content="{}"></head><body><h1>{}</h1></body></html>"""

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser):
    """A page of a headless browser, closed at the end."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture
def build(tmp_path, site):
    """Show a build with this heading."""

    def show(number, heading):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "index.html").write_text(PAGE.format(POLICY, heading), encoding="utf-8")
        site.shown = Shown(folder, number)

    return show


def test_page_follows_the_builds(page, site, build):
    """A new build reloads the page; a problem is shown as text over the last good one, until it is repaired."""
    build(1, "First")
    page.goto(site.server.url)
    heading, box = page.get_by_role("heading"), page.get_by_role("status")
    expect(heading).to_have_text("First")

    build(2, "Second")
    expect(heading).to_have_text("Second")
    expect(box).to_have_count(0)

    site.shown = Shown(site.shown.folder, 2, "docs/a.yml:1:1: <b>wrong</b>")
    expect(box).to_have_text("The newest change is not shown yet: docs/a.yml:1:1: <b>wrong</b>")
    expect(box).to_have_css("position", "fixed")
    expect(heading).to_have_text("Second")

    build(3, "Third")
    expect(heading).to_have_text("Third")
    expect(box).to_have_count(0)


def test_page_without_a_build_becomes_the_first(page, site, build):
    """Whoever opened it too early need not reload by hand."""
    site.shown = Shown(None, 0, "wrong")
    page.goto(site.server.url)
    expect(page.get_by_role("heading")).to_have_text("No build yet")
    build(1, "First")
    expect(page.get_by_role("heading")).to_have_text("First")
