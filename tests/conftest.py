"""What every test shares: a small dataset that is right, from which a case departs in one place, and the real site."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from _browser import find_browser
from _playwright_browser import fetch, works

sys.path.insert(0, str(Path(__file__).parent))

from real_site import EDITIONS, build_once
from small_site import SMALL, write_site

expect.set_options(timeout=30_000)
"""Patience, in milliseconds: tests run side by side, and how long a thing takes is the benchmark's to tell."""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The root of a small project with records and pages and no problem in them."""
    return write_site(tmp_path, SMALL)


@pytest.fixture(scope="session")
def editions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Folders of the hosted and the offline edition of the real site, built once; scripts/test.py says where for all."""
    folder = Path(os.environ.get("TEST_EDITIONS") or tmp_path_factory.mktemp("real"))
    return {edition: build_once(edition, folder / edition) for edition in EDITIONS}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The one Chromium of all tests: Playwright cannot be started twice in a process."""
    path = find_browser(os.environ, works, fetch)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update-golden`` writes what the code gives now into the golden files, to be read in the diff."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files")
