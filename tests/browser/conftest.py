"""The real site in both editions, built once, and a browser to open it in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from _mkdocs import build
from _serve_folder import serving

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def editions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Folders of the hosted and the offline edition."""
    folder = tmp_path_factory.mktemp("real")
    for name, config in (("hosted", "mkdocs.yml"), ("offline", "mkdocs-offline.yml")):
        result = build(ROOT, folder / name, config, lambda: None, site_url="")
        assert result.ok, result.report
    return {"hosted": folder / "hosted", "offline": folder / "offline"}


@pytest.fixture(scope="session")
def addresses(editions: dict[str, Path]) -> Iterator[dict[str, str]]:
    """Where each edition is opened: from a server, and from the disk."""
    with serving(editions["hosted"]) as base:
        yield {"hosted": base, "offline": editions["offline"].as_uri() + "/"}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium that scripts/test.py found."""
    path = os.environ.get("CHROMIUM")
    assert path, "run the tests by python3 scripts/test.py, which finds a browser"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()
