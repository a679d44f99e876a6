"""The zip that is carried away in Firefox, from its files, with no way to any network."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from firefox import Firefox, find_firefox, firefox

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not find_firefox(), reason="needs Firefox: apt-get install firefox-esr"),
]

_ELSEWHERE = """
return performance.getEntriesByType("resource").map((one) => one.name).filter((name) => !name.startsWith("file:"));
"""
_CHOOSE = """
const chosen = new DataTransfer();
for (const [name, content] of Object.entries(arguments[0])) {
  const file = new File([Uint8Array.from(atob(content), (one) => one.charCodeAt(0))], name);
  Object.defineProperty(file, "webkitRelativePath", { value: `copy/${name}` });
  chosen.items.add(file);
}
const input = document.getElementById("folder");
Object.defineProperty(input, "files", { value: [...chosen.files] });
input.dispatchEvent(new Event("change"));
"""
"""As the picker of folders, which no remote control can fill in Firefox, hands over the files of a folder."""


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firefox]:
    """One window for all tests here: Firefox takes seconds to start."""
    with firefox(str(find_firefox()), tmp_path_factory.mktemp("profile")) as started:
        yield started


def test_the_first_page(window: Firefox, carried_copy: Path) -> None:
    """It tells what it is and how old, and leads into the site; back leads back."""
    window.go(f"{carried_copy.as_uri()}/START-HERE.html")
    assert "fact" in window.until("return document.querySelector('#due strong')?.textContent")
    window.run("document.querySelector('.go a').click()")
    window.until("return location.pathname.endsWith('/index.html') && document.readyState === 'complete'")
    window.run("history.back()")
    window.until("return location.pathname.endsWith('/START-HERE.html')")


def test_search_finds_and_leads_there(window: Firefox, carried_copy: Path) -> None:
    """From the disk, where a page may read no file."""
    window.go(f"{carried_copy.as_uri()}/index.html")
    window.run("document.querySelector('[data-open-search]').click()")
    window.run(
        "const box = document.querySelector('dialog.search [type=search], dialog.search input');"
        "box.value = 'MAPP2'; box.dispatchEvent(new Event('input', { bubbles: true }));"
    )
    window.until("return document.querySelector('.search-results a')?.href", lambda href: "/mapp2.html" in (href or ""))
    window.run("document.querySelector('.search-results a').click()")
    window.until("return location.pathname.endsWith('/research/trials/mapp2.html')")
    assert window.run(_ELSEWHERE) == []


def test_a_table_filters_and_a_preview_shows(window: Firefox, carried_copy: Path) -> None:
    """Both are made by scripts."""
    window.go(f"{carried_copy.as_uri()}/research/trials/index.html")
    before = window.run("return document.querySelectorAll('tbody tr:not([hidden])').length")
    window.run(
        "const box = document.querySelector('.table-tools input');"
        "box.value = 'MAPP2'; box.dispatchEvent(new Event('input', { bubbles: true }));"
    )
    window.until("return document.querySelectorAll('tbody tr:not([hidden])').length", lambda n: 0 < n < before)
    window.go(f"{carried_copy.as_uri()}/research/trials/mapp2.html")
    window.run(
        "const link = document.querySelector('main a.cite'); link.scrollIntoView(); link.focus();"
        "for (const kind of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter'])"
        " link.dispatchEvent(new PointerEvent(kind, { bubbles: true, pointerType: 'mouse' }));"
    )
    window.until("return document.querySelector('[role=tooltip]')?.innerText.length > 20")
    assert window.run(_ELSEWHERE) == []


def test_files_are_compared(window: Firefox, carried_copy: Path) -> None:
    """A file as it was made is not named, one changed byte is, and so is what is missing and what was added."""
    window.go(f"{carried_copy.as_uri()}/START-HERE.html")
    index = bytearray((carried_copy / "index.html").read_bytes())
    index[-2] ^= 1
    given = {
        "START-HERE.html": (carried_copy / "START-HERE.html").read_bytes(),
        "index.html": bytes(index),
        "mine.txt": b"x",
    }
    window.run(_CHOOSE, {name: base64.b64encode(content).decode() for name, content in given.items()})
    window.until("return document.getElementById('result').textContent.startsWith('This copy is not whole')")
    said = window.run("return [...document.querySelectorAll('#found li')].map((one) => one.textContent)")
    named = [line for line in said if not line.startswith("Missing: ")]
    assert named == ["Changed: index.html", "Not part of this copy: mine.txt"]
    assert "Missing: help-now.html" in said
