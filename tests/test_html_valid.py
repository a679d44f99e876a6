"""Every page of both editions is valid HTML, as the current Nu checker has it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from real_site import EDITIONS, ROOT

from _html_checker import Unavailable, checker

pytestmark = pytest.mark.java

TOLERATED = {
    r"The “role” attribute must not be used on a “(td|th|tr)” element which has a “table” ancestor": (
        "said again because browsers forget a table's roles where its rows are stacked on a phone (display: block); "
        "axe looks at the result"
    ),
}
"""Pattern of a message to the reason why it may stand. One that matches nothing any more is an error: take it out."""
_LINE = re.compile(r'"?file:(?P<file>[^"]*?)"?:(?P<place>[\d.-]+): (?:info )?(?:error|warning)[^:]*: (?P<message>.*)')


def messages(folder: Path) -> list[tuple[str, str]]:
    """Place and text of all that the checker says about the pages below ``folder``."""
    try:
        command = checker(ROOT / ".cache")
    except Unavailable as missing:
        pytest.skip(f"the HTML checker cannot be had here: {missing}")
    done = subprocess.run([*command, str(folder)], capture_output=True, text=True, encoding="utf-8", check=False)
    lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    found = [_LINE.fullmatch(line) for line in lines]
    assert all(found), f"not understood: {[line for line, match in zip(lines, found, strict=True) if not match][:3]}"
    assert bool(done.returncode) == bool(lines)
    return [(f"{Path(m['file']).relative_to(folder)}:{m['place']}", m["message"]) for m in found if m]


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_page_is_valid(edition: str, editions: dict[str, Path]) -> None:
    """Nothing is said that is not tolerated, and nothing is tolerated that is no longer said."""
    found = messages(editions[edition])
    new = [
        f"{place}: {message}" for place, message in found if not any(re.match(known, message) for known in TOLERATED)
    ]
    assert new == []
    unneeded = [known for known in TOLERATED if not any(re.match(known, message) for _, message in found)]
    assert unneeded == []


def test_the_checker_finds_what_is_wrong(tmp_path: Path) -> None:
    """Its silence means something: a page with a mistake is named with its place."""
    good = '<!doctype html><html lang="en"><head><title>A</title></head><body>{}</body></html>'
    (tmp_path / "good.html").write_text(good.format("<p>a</p>"), encoding="utf-8")
    (tmp_path / "bad.html").write_text(good.format('<p id="a">a</p><p id="a">b</p>'), encoding="utf-8")
    found = messages(tmp_path)
    assert found
    assert all(place.startswith("bad.html:") and "Duplicate ID" in message for place, message in found)
