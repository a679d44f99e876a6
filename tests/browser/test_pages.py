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
    "index.md", "help-now.md", "research/index.md", "research/results.md", "research/trials/index.md",
    "research/trials/mapp2.md", "research/trials/mp18.md", "reference/bibliography.md", "research/who-concluded.md",
    "research/reviews.md", "reference/glossary.md", "reference/data.md", "research/compared-with-other-treatments.md",
    "research/blinding.md", "research/criticisms.md", "research/how-to-read-the-numbers.md",
    "research/retractions.md", "research/what-guidelines-recommend.md", "research/treatments.md",
    "contribute/index.md", "contribute/rules.md", "contribute/writing.md", "contribute/data-manual.md",
    "risks/temperature.md", "access/checklist-to-print.md", "claims/how-verdicts-are-given.md",
    "legal/places/taiwan.md", "phases/therapists.md", "purpose/history.md", "purpose/how-mdma-acts.md",
    "risks/who-must-not.md", "access/index.md", "reference/people-and-organizations.md", "questions/index.md",
    "questions/families.md", "reference/limits.md", "reference/check-dates.md", "access/questions-to-ask.md",
    "claims/index.md", "phases/therapist-hours.md", "risks/harms-trial-by-trial.md", "risks/psychological-risks.md",
    "phases/index.md", "phases/dosing-session.md", "access/check-a-provider.md", "phases/what-people-report.md",
    "risks/drug-interactions.md", "access/trials-that-recruit.md", "access/am-i-eligible.md",
    "risks/what-nobody-knows.md", "purpose/studied-for.md", "risks/conduct-and-consent.md",
    "access/routes-by-country.md", "claims/healing-trauma-explained.md", "claims/left-out.md", "legal/us-pathway.md",
    "legal/index.md", "phases/protocols.md",
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
    """An eighth of the pages, another in each edition and mode; in the hosted one, a page of each kind too."""
    kinds = [page_of(edition, kind) for kind in KINDS] if edition == "hosted" else []
    names = sorted((name for name in page_files(folder) if name != "404.html"), key=plain)
    place = turn + (len(MODES) if edition == "offline" else 0)
    return list(dict.fromkeys([*names[place :: 2 * len(MODES)], *kinds]))


def plain(name: str) -> str:
    """A page's name without what differs between the editions, so that both list their pages in one order."""
    return name.removesuffix("index.html").removesuffix(".html").strip("/")


@pytest.mark.parametrize("edition", ["hosted", "offline"])
@pytest.mark.parametrize("turn", range(len(MODES)), ids=[str(mode) for mode in MODES])
def test_pages(edition: str, turn: int, editions: dict[str, Path], addresses: dict[str, str], browser: Browser) -> None:
    """No axe violation, no word in the console, no request elsewhere, no sideways scrolling, one h1."""
    names = chosen(edition, turn, editions[edition])
    visitor = Visitor(browser, MODES[turn], axe_source(), offline=edition == "offline")
    found = {name: faults for name in names if (faults := visitor.faults(addresses[edition] + name))}
    visitor.close()
    assert not found, "\n".join(f"{name}: {fault}" for name, faults in found.items() for fault in faults)
