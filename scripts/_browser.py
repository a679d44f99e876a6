"""A Chromium for the tests: the one named in ``CHROMIUM``, one on this machine, or one fetched by Playwright."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from _console import USAGE, Refusal

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
PLACES = {
    "darwin": ("/Applications", "~/Applications"),
    "win32": ("%ProgramFiles%", "%ProgramFiles(x86)%", "%LocalAppData%"),
}
PROGRAMS = {
    "darwin": (
        "Google Chrome.app/Contents/MacOS/Google Chrome",
        "Chromium.app/Contents/MacOS/Chromium",
        "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    "win32": (
        r"Google\Chrome\Application\chrome.exe",
        r"Chromium\Application\chrome.exe",
        r"Microsoft\Edge\Application\msedge.exe",
    ),
}
NOT_FOUND = """\
The tests open the site in a browser, and none was found or could be fetched. Do one of these, then run the command again:
    install Chromium or Google Chrome (on Debian: sudo apt-get install chromium)
    name one: CHROMIUM=/path/to/chromium
    leave those tests out: python3 scripts/test.py --no-browser"""
NOT_WORKING = "CHROMIUM names {path}, which does not start. Name another, or unset it for a search."


def find_browser(environment: Mapping[str, str], works: Callable[[str], bool], fetch: Callable[[], str | None]) -> str:
    """The path of a browser that works; :class:`Refusal` with what to do when there is none."""
    named = environment.get("CHROMIUM")
    if named:
        if works(named):
            return named
        raise Refusal(NOT_WORKING.format(path=named), USAGE)
    found = next(filter(works, installed(environment)), None) or fetch()
    if not found:
        raise Refusal(NOT_FOUND, USAGE)
    return found


def installed(environment: Mapping[str, str], platform: str = sys.platform) -> Iterator[str]:
    """Browsers on the search path, then in the usual places of macOS and Windows."""
    for name in NAMES:
        path = shutil.which(name, path=environment.get("PATH"))
        if path:
            yield path
    for place in PLACES.get(platform, ()):
        for program in PROGRAMS[platform]:
            file = Path(_expand(place, environment)) / program
            if file.is_file():
                yield os.fspath(file)


def _expand(place: str, environment: Mapping[str, str]) -> str:
    for name, value in environment.items():
        place = place.replace(f"%{name}%", value)
    return place.replace("~", environment.get("HOME", "~"), 1)
