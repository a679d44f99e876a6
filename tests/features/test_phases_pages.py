"""The real pages on the phases: every record at home, harms on each, and the hours that must not be mixed up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from dossier.build import load_again
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.protocol import Protocol
from dossier.records.treatment import Treatment

ROOT = Path(__file__).parents[2]
PAGES = sorted(path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs/phases").glob("*.md"))
HOMES = {
    "protocols": "phases/protocols.md",
    "day-steps": "phases/dosing-session.md",
    "roles": "phases/therapists.md",
    "trainings": "phases/therapists.md",
    "experiences": "phases/what-people-report.md",
}


@pytest.fixture(scope="module")
def extension() -> DossierExtension:
    """The real site, ready to render."""
    return DossierExtension(load_again(ROOT, rules=False))


def rendered(extension: DossierExtension, src: str) -> BeautifulSoup:
    """A page of the real site."""
    page = extension.site.page(src)
    extension.begin(page)
    return BeautifulSoup(Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body), "html.parser")


@pytest.mark.parametrize(("dataset", "src"), HOMES.items())
def test_every_record_has_its_anchor(dataset: str, src: str, extension: DossierExtension) -> None:
    """Links to a record, and its entry in the search, lead to the place that tells most of it."""
    page = rendered(extension, src)
    assert extension.site.pages.home_of_dataset()[dataset] == src
    found = {id_: page.find(id=id_) for id_ in extension.site.data.entries[dataset]}
    assert [id_ for id_, element in found.items() if element is None] == []
    whole = {"tr"} if dataset == "day-steps" else {"h3"}
    assert {element.name for element in found.values()} == whole


@pytest.mark.parametrize("src", PAGES)
def test_every_page_opens_with_key_messages_and_says_what_can_go_wrong_or_is_unknown(src: str) -> None:
    """Harms and gaps have their place on each."""
    body = (ROOT / "docs" / src).read_text(encoding="utf-8").split("---\n", 2)[2].strip()
    assert body.startswith('!!! key "In short"'), src
    assert re.search(r"^!!! harm ", body, re.MULTILINE), src
    assert re.search(r"^!!! uncertain |^## What (?:is not known|nobody has asked)", body, re.MULTILINE), src


def test_the_taper_page_tells_nobody_to_stop_a_medicine() -> None:
    """It says that it was done under care, in a help callout near the top."""
    body = (ROOT / "docs/phases/screening-and-taper.md").read_text(encoding="utf-8")
    place = body.index('!!! help "Do not stop a medicine by yourself"')
    assert place < body.index("## Screening")
    assert "under medical care" in body[:place]


def test_no_page_types_a_dose_that_is_not_cited(extension: DossierExtension) -> None:
    """Amounts come from trials' records by the tables; the rule's own check stands over it."""
    for src in PAGES:
        for line in (ROOT / "docs" / src).read_text(encoding="utf-8").splitlines():
            assert not re.search(r"\d\s*mg\b", line) or "[@" in line, f"{src}: {line}"


def test_42_and_84_are_the_sums_of_the_phase_3_sessions(extension: DossierExtension) -> None:
    """And agree with what the page on treatments says of the same course."""
    protocol = extension.site.data.of("protocols", Protocol)["protocol-phase-3"]
    treatment = extension.site.data.of("treatments", Treatment)["mdma-assisted-therapy"]
    assert protocol.worked_hours == protocol.session_hours == 42
    assert protocol.therapist_hours == 84
    assert (treatment.session_hours.low, treatment.therapist_hours.low) == (42, 84)
    rows = rendered(extension, "phases/therapist-hours.md").select(".hours-table")[0].select(".total")
    assert [row.select("td")[-1].get_text(strip=True) for row in rows] == ["42", "84"]


def test_protocols_stand_side_by_side_with_records_as_columns(extension: DossierExtension) -> None:
    """At least the phase 3 course beside others, and on a phone each value with its protocol's name."""
    sides = rendered(extension, "phases/protocols.md").select("table.sides")
    assert any("Phase 3" in table.thead.get_text() for table in sides)
    assert all(cell.get("data-label") for table in sides for cell in table.select("tbody td"))


def test_bad_reports_have_as_much_room_as_good_ones(extension: DossierExtension) -> None:
    """They come first, and no fewer."""
    page = rendered(extension, "phases/what-people-report.md")
    told = [block["class"][1] for block in page.select(".told")]
    assert told.index("told-bad") < told.index("told-good")
    assert told.count("told-bad") >= told.count("told-good")
