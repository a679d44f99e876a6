"""Every page once, in modes that take turns; every kind of page in every mode. scripts/check_pages.py opens all in all."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from _matrix import MODES, Visitor, axe_source

pytestmark = pytest.mark.browser

KINDS = [
    "", "help-now", "research", "research/results", "research/trials", "research/trials/mapp2", "research/bibliography",
    "research/who-concluded", "research/reviews", "research/glossary", "research/data", "contribute", "contribute/data-manual",
]  # fmt: skip
"""One page of each kind, as its address in the hosted edition."""


def files(folder: Path) -> list[str]:
    """All pages of an edition."""
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))


def kind_files(edition: str) -> list[str]:
    """The pages of :data:`KINDS` as files of an edition."""
    return [f"{kind}/index.html".lstrip("/") if edition == "hosted" else offline_file(kind) for kind in KINDS]


def offline_file(kind: str) -> str:
    """The file of a page in the offline edition: a section's start page is its index."""
    return (
        f"{kind}/index.html".lstrip("/")
        if kind in {"", "research", "research/trials", "contribute"}
        else f"{kind}.html"
    )


@pytest.mark.parametrize("edition", ["hosted", "offline"])
@pytest.mark.parametrize("turn", range(len(MODES)), ids=[str(mode) for mode in MODES])
def test_pages(edition: str, turn: int, editions: dict[str, Path], addresses: dict[str, str], browser: Browser) -> None:
    """No axe violation, no word in the console, no request elsewhere, no sideways scrolling, one h1."""
    names = files(editions[edition])
    chosen = dict.fromkeys([*names[turn :: len(MODES)], *kind_files(edition)])
    visitor = Visitor(browser, MODES[turn], axe_source(), offline=edition == "offline")
    found = {name: faults for name in chosen if (faults := visitor.faults(addresses[edition] + name))}
    visitor.close()
    assert found == {}
