"""Every page once, in modes that take turns; every kind of page in every mode. scripts/check_pages.py opens all in all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from real_site import ROOT, page_files, page_of

from _matrix import MODES, Visitor, axe_source

pytestmark = pytest.mark.browser

KINDS = [
    "access/am-i-eligible.md", "access/check-a-provider.md", "access/checklist-to-print.md", "access/index.md",
    "access/questions-to-ask.md", "access/routes-by-country.md", "access/trials-that-recruit.md",
    "claims/healing-trauma-explained.md", "claims/how-verdicts-are-given.md", "claims/index.md", "claims/left-out.md",
    "contribute/data-manual.md", "contribute/rules.md", "contribute/writing.md", "help-now.md", "index.md",
    "legal/index.md", "legal/places/australia.md", "legal/us-pathway.md", "phases/dosing-session.md",
    "phases/index.md", "phases/protocols.md", "phases/therapist-hours.md", "phases/therapists.md",
    "phases/what-people-report.md", "purpose/history.md", "purpose/how-mdma-acts.md", "purpose/studied-for.md",
    "questions/families.md", "questions/index.md", "reference/bibliography-law-and-agencies.md",
    "reference/check-dates.md", "reference/data.md", "reference/glossary.md", "reference/limits.md",
    "reference/people-and-organizations.md", "research/blinding.md", "research/compared-with-other-treatments.md",
    "research/how-to-read-the-numbers.md", "research/results.md", "research/retractions.md", "research/reviews.md",
    "research/treatments.md", "research/trials/mapp2.md", "research/what-guidelines-recommend.md",
    "research/who-concluded.md", "risks/conduct-and-consent.md", "risks/drug-interactions.md",
    "risks/harms-trial-by-trial.md", "risks/how-harms-were-collected.md", "risks/psychological-risks.md",
    "risks/temperature.md", "risks/what-nobody-knows.md", "risks/who-must-not.md",
]  # fmt: skip
"""One page of each kind; together they show every directive, which a test holds."""
_DIRECTIVE = re.compile(r"^::: *([a-z-]+)", re.MULTILINE)
_CODE = re.compile(r"^(`{3,}).*?^\1", re.MULTILINE | re.DOTALL)


def directives(src: str) -> set[str]:
    """The directives that a page shows; examples in code are none."""
    return set(_DIRECTIVE.findall(_CODE.sub("", (ROOT / "docs" / src).read_text(encoding="utf-8"))))


def test_the_kinds_show_every_directive() -> None:
    """A block that stands on no page of the list would be looked at in one mode only."""
    sources = sorted(file.relative_to(ROOT / "docs").as_posix() for file in (ROOT / "docs").rglob("*.md"))
    shown = {name for src in KINDS for name in directives(src)}
    assert {name: src for src in sources for name in directives(src) if name not in shown} == {}


def chosen(edition: str, turn: int, folder: Path) -> list[str]:
    """An eighth of the pages that are no kind, another in each edition and mode, so that each is opened once."""
    kinds = {page_of(edition, kind) for kind in KINDS}
    names = sorted((name for name in page_files(folder) if name not in {"404.html", *kinds}), key=plain)
    place = turn + (len(MODES) if edition == "offline" else 0)
    return names[place :: 2 * len(MODES)]


def plain(name: str) -> str:
    """A page's name without what differs between the editions, so that both list their pages in one order."""
    return name.removesuffix("index.html").removesuffix(".html").strip("/")


def told(found: dict[str, list[str]]) -> str:
    """A line for each fault."""
    return "\n".join(f"{name}: {fault}" for name, faults in found.items() for fault in faults)


@pytest.mark.parametrize(
    "turn", [turn for turn, mode in enumerate(MODES) if mode.scheme == "light"], ids=["1280", "360"]
)
def test_kinds(turn: int, addresses: dict[str, str], browser: Browser) -> None:
    """A page of each kind, wide and narrow, opened in light, then turned dark: as below."""
    visitor = Visitor(browser, MODES[turn], axe_source(), alike_once=True)
    names = [page_of("hosted", kind) for kind in KINDS]
    found = {name: visitor.faults(addresses["hosted"] + name) + visitor.faults_at_dusk() for name in names}
    visitor.close()
    assert not any(found.values()), told(found)


@pytest.mark.parametrize("edition", ["hosted", "offline"])
@pytest.mark.parametrize("turn", range(len(MODES)), ids=[str(mode) for mode in MODES])
def test_pages(edition: str, turn: int, editions: dict[str, Path], addresses: dict[str, str], browser: Browser) -> None:
    """No axe violation, no word in the console, no request elsewhere, no sideways scrolling, one h1."""
    visitor = Visitor(browser, MODES[turn], axe_source(), offline=edition == "offline", alike_once=True)
    names = chosen(edition, turn, editions[edition])
    found = {name: visitor.faults(addresses[edition] + name) for name in names}
    visitor.close()
    assert not any(found.values()), told(found)
