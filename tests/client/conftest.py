"""A browser, and the small site in it: once from a server, once from files with the network cut."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from axe_playwright_python.sync_playwright import Axe
from client_site import build
from listening import listen
from playwright.sync_api import Browser, Page

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
DAY = "2026-02-01"
"""The day by the browser's clock: nothing in the small site is overdue on it, whenever the tests are run."""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The built editions by name."""
    return build(tmp_path_factory.mktemp("client"))


@pytest.fixture(scope="session")
def addresses(folders: dict[str, Path]) -> Iterator[dict[str, str]]:
    """Where each edition begins."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folders["hosted"]))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield {"hosted": f"http://127.0.0.1:{server.server_port}/", "offline": folders["offline"].as_uri() + "/"}
        server.shutdown()
        thread.join()


@dataclass
class Visit:
    """A page of one edition, with everything that it has asked for and complained about."""

    page: Page
    edition: str
    start: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def go(self, path: str = "", anchor: str = "") -> Page:
        """Open a page, named as in the hosted edition: ``trials/alpha/``."""
        if self.edition == "offline":
            path = f"{path.removesuffix('/')}.html" if path else "index.html"
        self.page.goto(self.start + path + anchor)
        return self.page

    def violations(self, inside: str) -> str:
        """What axe finds wrong inside a part of the page; empty when all is well."""
        found = Axe().run(self.page, context=inside, options={"preload": False})  # it may not read files either
        return "" if not found.violations_count else found.generate_report()


@pytest.fixture(params=["hosted", "offline"])
def edition(request: pytest.FixtureRequest) -> str:
    """Both editions, one after the other."""
    return str(request.param)


@pytest.fixture
def screen(request: pytest.FixtureRequest) -> dict[str, object]:
    """The browser's window; a test asks for another with ``@pytest.mark.parametrize("screen", ...)``."""
    return {"viewport": DESK}


@pytest.fixture
def visit(browser: Browser, addresses: dict[str, str], edition: str, screen: dict[str, object]) -> Iterator[Visit]:
    """A fresh window; at the end, nothing may have failed or been refused."""
    context = browser.new_context(**screen)
    context.clock.set_fixed_time(DAY)
    if edition == "offline":
        context.set_offline(True)
        context.route("http*://**", lambda route: route.abort())
    page = context.new_page()
    page.set_default_timeout(30_000)
    visit = Visit(page, edition, addresses[edition])
    page.on("request", lambda request: visit.asked.append(request.url))
    listen(page, visit.complaints)
    yield visit
    context.close()
    assert visit.complaints == []
