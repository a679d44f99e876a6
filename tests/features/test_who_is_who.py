"""``::: organizations`` and ``::: people``: what each did, its interest, and the lists made from other records."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from judgments_site import FILES as JUDGMENTS
from markdown import Markdown
from purpose_site import words
from small_site import write_site

from dossier.build import load_again, load_site
from dossier.late import resolve
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.organization import Organization
from dossier.records.person import Person
from dossier.site import Site

ROOT = Path(__file__).parents[2]
BASIS = "  basis:\n  - {source: smith2020, place: abstract, checked: 2026-01-15}\n"
ORGANIZATIONS = (
    "org-b:\n  name: Board <b>\n  short: BRD\n  kind: regulator\n  country: Germany\n  founded: '1986'\n  role: A board.\n"
    "  did: It said & did.\n  interest: not applicable\n  bodies: [Board]\n  term: remission\n" + BASIS + "org-s:\n"
    "  name: Sponsor\n  kind: developer\n  country: not found\n  role: A firm.\n  did: It ran a trial.\n"
    "  interest: It would sell it.\n  aliases: [Firm]\n  sponsors: [A sponsor]\n"
    + BASIS
    + "  - {source: news2021, place: line 1, checked: 2026-01-15, supports: [interest]}\n"
)
PEOPLE = (
    "person-z:\n  name: Ada Zett\n  family_name: Zett\n  parts: [critic, researcher]\n  country: not found\n"
    f"  did: Wrote <it>.\n  ties: not found\n{BASIS}"
    "person-s:\n  name: A. B. Smith\n  family_name: Smith\n  parts: [developer]\n  country: France\n  did: Led it.\n"
    f"  ties: Employed there.\n  organizations: [org-s]\n  signs: [Smith AB]\n{BASIS}"
)
FILES = JUDGMENTS | {
    "docs/data/organizations/all.yml": ORGANIZATIONS,
    "docs/data/people/all.yml": PEOPLE,
}


def show(root: Path, body: str, files: dict[str, str] | None = None) -> tuple[BeautifulSoup, Site]:
    """``body`` as a page that is at home for both kinds; ``files`` in place of the usual ones."""
    head = "---\ntitle: Page\ndescription: A page.\nanswers: Who?\nrecords: [organizations, people]\n---\n\n"
    site = load_site(write_site(root, FILES | (files or {}) | {"docs/page.md": head + body}))
    extension = DossierExtension(site)
    html = {}
    for page in site.pages.by_src.values():
        extension.begin(page)
        html[page.src] = Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body)
    text = resolve(site, "page.md", html["page.md"]).split('<section class="page-sources"', 1)[0]
    return BeautifulSoup(text, "html.parser"), site


def test_what_an_organization_itself_concluded_is_told_without_its_name_again(tmp_path: Path) -> None:
    """The name stands above already; a panel or the staff of it would be named."""
    renamed = ORGANIZATIONS.replace("name: Board <b>", "name: Board")
    page, _ = show(tmp_path, "::: organizations regulator\n", {"docs/data/organizations/all.yml": renamed})
    assert "Concluded: Voted against." in [words(line) for line in page.select(".who p")]


def test_a_regulator_with_what_it_concluded_and_its_term(tmp_path: Path) -> None:
    """The name is text; conclusions come from their own records, each with its body when it has another name."""
    page, site = show(tmp_path, "::: organizations regulator\n")
    assert site.problems == []
    assert (page.h3["id"], words(page.h3)) == ("org-b", "Board <b> (BRD)")
    assert [words(line) for line in page.select(".who p")] == [
        "Germany, since 1986.",
        "A board. It said & did. [1]",
        "Interest: not applicable",
        "Concluded: Board: Voted against.",
        "In the glossary: remission .",
    ]


def test_a_developer_with_its_trials_and_the_source_of_its_interest(tmp_path: Path) -> None:
    """An interest names its own source."""
    page, _ = show(tmp_path, "::: organizations developer\n")
    lines = [words(line) for line in page.select(".who p")]
    assert lines[0] == "Country not found. Also: Firm."
    assert lines[2] == "Interest: It would sell it. [2]"
    assert lines[3] == "Sponsor of: ALPHA , BETA ."


def test_a_kind_without_organizations_is_refused(tmp_path: Path) -> None:
    """An empty section is a mistake."""
    _, site = show(tmp_path, "::: organizations payer\n")
    assert [problem.wrong for problem in site.problems] == ["no organization is a payer"]


def test_people_by_family_name_with_ties_and_papers(tmp_path: Path) -> None:
    """Papers come from the authors that sources name."""
    page, site = show(tmp_path, "::: people\n")
    assert site.problems == []
    assert [head["id"] for head in page.select("h3")] == ["person-s", "person-z"]
    smith, zett = page.select(".who")
    assert [words(line) for line in smith.select("p")] == [
        "Developer. France.",
        "Led it. [1]",
        "Ties: Employed there.",
        "Belongs or belonged to: Sponsor .",
        "Among the sources here: Smith 2020 .",
    ]
    assert [words(line) for line in zett.select("p")] == ["Critic, researcher.", "Wrote <it>. [1]", "Ties: not found"]


@pytest.mark.parametrize(
    ("dataset", "column", "cells"),
    [
        ("organizations", "interest", ["Board <b> (BRD)", "not applicable", "[1]"]),
        ("people", "ties", ["A. B. Smith", "Employed there.", "[1]"]),
    ],
)
def test_tables(tmp_path: Path, dataset: str, column: str, cells: list[str]) -> None:
    """Each by its name."""
    page, site = show(tmp_path, f"::: table {dataset}\n    id: t\n    caption: All\n    columns: [{column}]\n")
    assert site.problems == []
    assert [words(cell) for cell in page.select_one("tbody tr").select("th, td")] == cells


def test_a_full_name_leads_to_its_person_and_initials_do_not(tmp_path: Path) -> None:
    """A. B. Smith could be anybody; the first use of a full name is a link with what the person did."""
    text = (
        "---\ntitle: Other\ndescription: A page.\nanswers: Who?\n---\n\nAda Zett and A. B. Smith met. Ada Zett left.\n"
    )
    home = (
        "---\ntitle: Page\ndescription: A page.\nanswers: Who?\nrecords: [organizations, people]\n---\n\n::: people\n"
    )
    site = load_site(write_site(tmp_path, FILES | {"docs/page.md": home, "docs/other.md": text}))
    extension = DossierExtension(site)
    extension.begin(site.page("other.md"))
    html = Markdown(extensions=[*EXTENSIONS, extension]).convert(site.page("other.md").body)
    links = BeautifulSoup(html, "html.parser").select("a.term")
    assert [(link.get_text(), link["href"], link["data-definition"]) for link in links] == [
        ("Ada Zett", "../page/#person-z", "Wrote <it>.")
    ]


@pytest.fixture(scope="module")
def real() -> DossierExtension:
    """The real site, ready to render."""
    return DossierExtension(load_again(ROOT, rules=False))


def test_everyone_has_a_place_on_the_real_page(real: DossierExtension) -> None:
    """No kind is left out."""
    page = real.site.page("reference/people-and-organizations.md")
    real.begin(page)
    html = BeautifulSoup(Markdown(extensions=[*EXTENSIONS, real]).convert(page.body), "html.parser")
    for dataset in ("organizations", "people"):
        assert [id_ for id_ in real.site.data.entries[dataset] if html.find(id=id_) is None] == []


def test_what_regulators_decide_leads_to_them(real: DossierExtension) -> None:
    """Each body of a conclusion by a regulator is an organization here, so that none is missing from who is who."""
    bodies = {name for org in real.site.data.of("organizations", Organization).values() for name in org.bodies}
    conclusions = real.site.data.entries["conclusions"].values()
    missing = {e.record.body for e in conclusions if e.record.kind in {"regulator", "advisory committee"}} - bodies  # type: ignore[attr-defined]
    assert missing == set()


def test_no_allegation_stands_beside_a_name(real: DossierExtension) -> None:
    """Of conduct the page tells what a regulator, court, journal or paper found, and of persons nothing else."""
    words_of_blame = ("alleged", "accused", "assault", "abuse", "rape", "victim", "convicted", "fraud")
    for id_, person in real.site.data.of("people", Person).items():
        text = f"{person.did} {person.ties}".lower()
        assert [word for word in words_of_blame if word in text] == [], id_
