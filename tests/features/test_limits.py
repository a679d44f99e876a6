"""What rests on second-hand reports, what was looked for, and the real pages that tell it."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from claims_site import FILES, show, words
from markdown import Markdown

from dossier.build import load_again
from dossier.freshness import due
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.basis import Basis

ROOT = Path(__file__).parents[2]
SECOND_HAND = FILES | {
    "docs/data/terms/second.yml": (
        "heard:\n  name: a word <heard>\n  topic: trials\n  definition: It was heard.\n"
        "  basis: [{source: smith2020, place: page 1, checked: 2026-01-15, read: secondary, via: news2021}]\n"
    )
}
SEARCH = {
    "docs/data/searches/results.yml": (
        "looked-for-a-review:\n  topic: results\n  looked_for: A review <of all>\n  where: Journals\n  checked: 2026-01-15\n"
        "  outcome: not read\n  says: Nothing.\n  matters: It is open.\n  page: index.md\n"
    )
}


def test_second_hand_records_are_listed_by_dataset_with_their_reporter(tmp_path: Path) -> None:
    """Counted, not typed; the others are not listed."""
    page, site = show(tmp_path, "page.md", "::: secondary-records\n", files=SECOND_HAND)
    assert site.problems == []
    assert words(page.p).startswith("2 records rest")
    assert [words(line).split(":")[0] for line in page.select("details summary")] == ["Results", "Terms"]
    assert words(page.select("details li")[-1]) == "a word <heard> , as told by The Paper 2021"


def test_one_record_is_spoken_of_as_one(tmp_path: Path) -> None:
    """The small project has a single second-hand result; what was read itself is not listed."""
    page, _ = show(tmp_path, "page.md", "::: secondary-records\n")
    assert words(page.p).startswith("1 record rests")
    assert [words(line) for line in page.select("details li")] == ["symptom score , as told by The Paper 2021"]


def test_a_search_is_a_row_with_its_day_and_the_page_where_it_matters(tmp_path: Path) -> None:
    """And falls due like a fact, although it has no source."""
    body = "::: table searches\n    id: s\n    caption: Looked for\n"
    page, site = show(tmp_path, "page.md", body, files=FILES | SEARCH)
    assert site.problems == []
    row = [words(cell) for cell in page.select("tbody tr")[0].select("th, td")]
    assert row[:3] == ["A review <of all>", "not read", "Nothing."]
    assert row[-1] == "Journals (January 15, 2026)"
    assert page.select("tbody a")[-1]["href"] == "../"
    assert due("searches", site.data.entries["searches"]["looked-for-a-review"].record) == "2026-07-14"


@pytest.fixture(scope="module")
def extension() -> DossierExtension:
    """The real site, ready to render."""
    return DossierExtension(load_again(ROOT, rules=False))


def rendered(extension: DossierExtension, src: str) -> BeautifulSoup:
    """A page of the real site."""
    page = extension.site.page(src)
    extension.begin(page)
    return BeautifulSoup(Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body), "html.parser")


def test_every_search_has_its_row(extension: DossierExtension) -> None:
    """No topic is forgotten on the page."""
    page = rendered(extension, "reference/not-found.md")
    wanted = set(extension.site.data.entries["searches"])
    assert wanted
    assert {id_ for id_ in wanted if page.find(id=id_) is None} == set()


def test_the_page_of_limits_lists_every_second_hand_record(extension: DossierExtension) -> None:
    """As many as there are."""
    site = extension.site
    second = [e for e in site.data if any(isinstance(p, Basis) and p.read == "secondary" for _, p in e.parts)]
    page = rendered(extension, "reference/limits.md")
    assert len(page.select("details li")) == len(second) > 0


def test_the_page_of_limits_says_that_no_clinician_reviewed_it() -> None:
    """In its first line."""
    text = (ROOT / "docs/reference/limits.md").read_text(encoding="utf-8")
    assert "No clinician has reviewed this site" in text.split("- **")[0].split("\n    - ")[1]
