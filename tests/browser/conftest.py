"""The real site in a browser: the hosted edition from a server, the offline edition from files with the network cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from carried_copy import carried
from listening import listen
from playwright.sync_api import Browser
from visit import Visit

from _serve_folder import serving

DAY = "2026-11-28T12:00:00Z"
"""The time by the browser's clock, so that no test fails because time has passed; test_aging sets others."""


@pytest.fixture(scope="session")
def addresses(editions: dict[str, Path]) -> Iterator[dict[str, str]]:
    """Where each edition is opened: from a server, and from the disk."""
    with serving(editions["hosted"]) as base:
        yield {"hosted": base, "offline": editions["offline"].as_uri() + "/"}


@pytest.fixture(scope="session")
def carried_copy(editions: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The zip that is carried away, unpacked; at the end no file has come into it or gone."""
    copy = carried(editions["offline"], tmp_path_factory.mktemp("bundle"))
    before = sorted(copy.rglob("*"))
    yield copy
    assert sorted(copy.rglob("*")) == before


@pytest.fixture
def open_window(browser: Browser, addresses: dict[str, str]) -> Iterator[Callable[..., Visit]]:
    """Opens a window on an edition, with options of the browser's; at the end no page may have complained."""
    opened: list[Visit] = []

    def open_(edition: str, **options: Any) -> Visit:
        context = browser.new_context(reduced_motion="reduce", offline=edition == "offline", **options)
        context.clock.set_fixed_time(DAY)
        visit = Visit(context.new_page(), edition, addresses[edition])
        visit.page.set_default_timeout(30_000)
        visit.page.on("request", lambda request: visit.asked.append(request.url))
        listen(visit.page, visit.complaints)
        opened.append(visit)
        return visit

    yield open_
    for visit in opened:
        visit.page.context.close()
        assert visit.complaints == []
        assert visit.outside() == []
