"""The visit behind the matrix finds each fault that it is there to find; its silence about a page means something."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from _matrix import MODES, Visitor, axe_source
from _serve_folder import serving

pytestmark = pytest.mark.browser

PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body><main>{}</main></body></html>'


ROW = '<p>Dark.</p><p style="{}"><span style="color: #757575">Gray.</span></p>'


@pytest.mark.parametrize("alike_once", [False, True], ids=["each element", "each look once"])
@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<h1>Page</h1><p>Text.</p>", ""),
        ("<p>No heading.</p>", "0 h1"),
        ("<h1>One</h1><h1>Two</h1>", "2 h1"),
        ("<h1>Page</h1><script>console.error('wrong')</script>", "console: wrong"),
        ("<h1>Page</h1><script>console.warn('odd')</script>", "console: odd"),
        ("<h1>Page</h1><script>throw new Error('broken')</script>", "console: broken"),
        ('<h1>Page</h1><img alt="" src="http://192.0.2.1/x.png">', "asks for http://192.0.2.1/x.png"),
        ('<h1>Page</h1><p style="width: 2000px">Wide.</p>', "px too wide"),
        ('<h1>Page</h1><img src="data:,">', "axe image-alt"),
        ('<h1>Page</h1><p style="color: #bbb; background: #fff">Pale.</p>', "axe color-contrast"),
        ("<h1>Page</h1>" + ROW.format("") * 3, ""),
        ("<h1>Page</h1>" + ROW.format("") * 3 + ROW.format("background: #ddd"), "axe color-contrast"),
    ],
)
def test_a_fault_is_named(body: str, fault: str, tmp_path: Path, browser: Browser, *, alike_once: bool) -> None:
    """In words; a page that is as it should be has none."""
    (tmp_path / "index.html").write_text(PAGE.format(body), encoding="utf-8")
    visitor = Visitor(browser, MODES[2], axe_source(), alike_once=alike_once)
    visitor.page.route("http://192.0.2.1/**", lambda route: route.abort())
    with serving(tmp_path) as base:
        found = visitor.faults(base + "index.html")
    visitor.close()
    assert any(fault in one for one in found) if fault else found == []


DUSK = "<style>@media (prefers-color-scheme: dark) {{ p {{ color: {}; background: #222 }} }}</style><h1>Page</h1><p>Text.</p>"


@pytest.mark.parametrize(("color", "fault"), [("#333", "turned dark: axe color-contrast"), ("#eee", "")])
def test_a_page_that_turns_dark_is_looked_at_again(color: str, fault: str, tmp_path: Path, browser: Browser) -> None:
    """What can be read by day need not be in the evening; then the page is light again."""
    (tmp_path / "index.html").write_text(PAGE.format(DUSK.format(color)), encoding="utf-8")
    visitor = Visitor(browser, MODES[0], axe_source(), alike_once=True)
    with serving(tmp_path) as base:
        assert visitor.faults(base + "index.html") == []
        found = visitor.faults_at_dusk()
        assert visitor.page.evaluate("() => matchMedia('(prefers-color-scheme: light)').matches")
    visitor.close()
    assert any(one.startswith(fault) for one in found) if fault else found == []
