"""A browser is named, found, fetched or asked for, in this order."""

import subprocess
import sys

import pytest

import _browser
import _playwright_browser
from _browser import find_browser, installed
from _console import Refusal


def never():
    """A fetch that must not happen."""
    pytest.fail("nothing may be fetched")


@pytest.fixture
def chromium(tmp_path):
    """A folder with a program called chromium."""
    program = tmp_path / ("chromium.exe" if sys.platform == "win32" else "chromium")
    program.write_text("#!/bin/sh\necho Chromium\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def test_found_on_the_search_path(chromium):
    """The system's own is taken, and nothing is fetched."""
    assert find_browser({"PATH": str(chromium.parent)}, lambda path: True, never) == str(chromium)


def test_named_one_comes_first(chromium):
    """Who names a browser gets that one."""
    environment = {"CHROMIUM": "/opt/own", "PATH": str(chromium.parent)}
    assert find_browser(environment, lambda path: True, never) == "/opt/own"


def test_named_one_that_does_not_start_is_refused(chromium):
    """Another must not be taken in silence."""
    environment = {"CHROMIUM": "/opt/own", "PATH": str(chromium.parent)}
    with pytest.raises(Refusal) as refusal:
        find_browser(environment, lambda path: path != "/opt/own", never)
    assert str(refusal.value) == (
        "CHROMIUM names /opt/own, which does not start. Name another, or unset it for a search."
    )


def test_found_one_that_does_not_start_is_passed_over(chromium):
    """Ubuntu's chromium-browser only tells where to get one."""
    assert find_browser({"PATH": str(chromium.parent)}, lambda path: False, lambda: "/fetched") == "/fetched"


def test_fetched_when_there_is_none(tmp_path):
    """An empty search path."""
    assert find_browser({"PATH": str(tmp_path)}, lambda path: True, lambda: "/fetched") == "/fetched"


def test_neither_found_nor_fetched(tmp_path):
    """The whole message: what is missing, and three ways on."""
    with pytest.raises(Refusal) as refusal:
        find_browser({"PATH": str(tmp_path)}, lambda path: True, lambda: None)
    assert refusal.value.code == 2
    assert str(refusal.value) == (
        "The tests open the site in a browser, and none was found or could be fetched."
        " Do one of these, then run the command again:\n"
        "    install Chromium or Google Chrome (on Debian: sudo apt-get install chromium)\n"
        "    name one: CHROMIUM=/path/to/chromium\n"
        "    leave those tests out: python3 scripts/test.py --no-browser"
    )


def test_usual_place_on_macos(tmp_path, monkeypatch):
    """An application of this user's."""
    program = tmp_path / "Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(_browser, "PLACES", {"darwin": ("~/Applications",)})
    assert list(installed({"PATH": "", "HOME": str(tmp_path)}, "darwin")) == [str(program)]


@pytest.mark.skipif(sys.platform == "win32", reason="there it only has to be a file")
@pytest.mark.parametrize(("text", "expected"), [("exit 0", True), ("exit 1", False)])
def test_works_asks_the_program(tmp_path, text, expected):
    """Its answer to ``--version`` decides."""
    program = tmp_path / "browser"
    program.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    program.chmod(0o755)
    assert _playwright_browser.works(str(program)) is expected


def test_what_is_not_there_does_not_work(tmp_path):
    """Nor does it crash."""
    assert _playwright_browser.works(str(tmp_path / "nothing")) is False


@pytest.fixture
def playwright_at(monkeypatch):
    """Let Playwright keep its browser at ``path``; fetching puts one there, and each program ends with ``code``."""

    def set_up(path, *, fetch_code=0, start_code=0):
        def run(command, **options):
            fetching = "install" in command
            if fetching and fetch_code == 0:
                path.touch(0o755)
            return subprocess.CompletedProcess(command, fetch_code if fetching else start_code)

        monkeypatch.setattr(_playwright_browser, "own_path", lambda: str(path))
        monkeypatch.setattr(_playwright_browser.subprocess, "run", run)

    return set_up


def test_fetch_tells_and_fetches(tmp_path, playwright_at, capsys):
    """The first time on a machine without a browser."""
    playwright_at(tmp_path / "chrome")
    assert _playwright_browser.fetch() == str(tmp_path / "chrome")
    assert "fetching one for the tests" in capsys.readouterr().out


def test_fetched_one_is_used_again(tmp_path, playwright_at, capsys):
    """Without a word."""
    (tmp_path / "chrome").touch(0o755)
    playwright_at(tmp_path / "chrome", fetch_code=1)
    assert _playwright_browser.fetch() == str(tmp_path / "chrome")
    assert capsys.readouterr().out == ""


def test_failed_fetch_gives_none(tmp_path, playwright_at):
    """No connection."""
    playwright_at(tmp_path / "chrome", fetch_code=1)
    assert _playwright_browser.fetch() is None


@pytest.mark.skipif(sys.platform == "win32", reason="there it only has to be a file")
def test_fetched_one_that_does_not_start_gives_none(tmp_path, playwright_at):
    """As where the system lacks the libraries that it needs."""
    playwright_at(tmp_path / "chrome", start_code=127)
    assert _playwright_browser.fetch() is None
