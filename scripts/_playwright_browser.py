"""The browser that Playwright keeps for this user: used when it is there, fetched when it is not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from _console import say

PROBE_SECONDS = 30


def works(path: str) -> bool:
    """Whether a browser starts. Windows' ones answer ``--version`` with a window, so there it only has to be a file."""
    if sys.platform == "win32":
        return Path(path).is_file()
    try:
        probe = subprocess.run([path, "--version"], capture_output=True, timeout=PROBE_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return probe.returncode == 0


def fetch() -> str | None:
    """The path of Playwright's Chromium, fetched if need be; ``None`` when that failed."""
    path = own_path()
    if not Path(path).exists():
        say("No Chromium or Google Chrome on this machine: fetching one for the tests (about 170 MB, once).")
        command = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
        if subprocess.run(command, check=False).returncode:
            return None
    return path if works(path) else None


def own_path() -> str:
    """Where Playwright keeps its Chromium, there or not."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path
