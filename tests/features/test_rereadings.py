"""Second readings: a row each with the way to its fact, a count for each result, and the real page with all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from claims_site import FILES, show, words
from markdown import Markdown

from dossier.build import load_again
from dossier.counted import count
from dossier.freshness import due
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS

ROOT = Path(__file__).parents[2]
READING = {
    "docs/data/rereadings/efficacy.yml": (
        "again-score:\n  fact: alpha-score.arms.mdma\n  area: efficacy\n  says: A <score> fell.\n  read_on: 2026-02-01\n"
        "  outcome: held\n  note: The abstract.\n"
        "  basis: [{source: smith2020, place: abstract, checked: 2026-02-01}]\n"
    )
}
BODY = "::: table rereadings\n    id: again\n    caption: Read again\n"


def test_a_second_reading_is_a_row(tmp_path: Path) -> None:
    """With its result and its day; it falls due a year later."""
    page, site = show(tmp_path, "page.md", BODY, files=FILES | READING)
    assert site.problems == []
    row = [words(cell) for cell in page.select("tbody tr")[0].select("th, td")]
    assert row[:2] == ["A <score> fell.", "held"]
    assert row[3] == "The abstract. (February 1, 2026)"
    assert due("rereadings", site.data.entries["rereadings"]["again-score"].record) == "2027-02-01"


def test_results_that_nothing_had_count_zero(tmp_path: Path) -> None:
    """Since the field's own words list them; a word of nobody's is refused elsewhere."""
    _, site = show(tmp_path, "page.md", BODY, files=FILES | READING)
    outcomes = ("held", "corrected", "could not be re-read")
    assert [count(site.data, f"rereadings; outcome={outcome}") for outcome in outcomes] == [1, 0, 0]


@pytest.fixture(scope="module")
def extension() -> DossierExtension:
    """The real site, ready to render."""
    return DossierExtension(load_again(ROOT, rules=False))


def test_every_second_reading_has_its_row_and_leads_to_its_fact(extension: DossierExtension) -> None:
    """On the real page; a fact that is at home somewhere is linked."""
    page = extension.site.page("reference/re-read.md")
    extension.begin(page)
    html = BeautifulSoup(Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body), "html.parser")
    wanted = set(extension.site.data.entries["rereadings"])
    assert wanted
    assert {id_ for id_ in wanted if html.find(id=id_) is None} == set()
    assert html.select_one("tbody th a") is not None
