"""The sources for reference managers: BibTeX that compiles, CSL types that exist, absence never as a name."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from dossier.build import load_again
from dossier.exports import bibtex, csl
from dossier.records.base import MISSING
from dossier.records.source import Source
from dossier.site import Site

ROOT = Path(__file__).parents[2]
CSL_TYPES = {
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "dataset", "entry", "hearing", "legal_case", "legislation", "paper-conference", "post", "regulation", "report",
    "software", "speech", "standard", "thesis", "webpage",
}  # fmt: skip
"""Of CSL 1.0.2, those that could fit here."""


@pytest.fixture(scope="module")
def site() -> Site:
    """The real site."""
    return load_again(ROOT, rules=False)


def source(**changed: object) -> Source:
    """A source with some fields set otherwise."""
    usual = {
        "kind": "article", "title": "A trial", "authors": ["Smith AB"], "container": "Journal", "published": "2020-05-01",
        "doi": "10.1000/xyz", "access": {"extent": "whole"}, "funder": "not found", "sponsor_tied": False,
    }  # fmt: skip
    return Source.model_validate(usual | changed)


def entry(**changed: object) -> str:
    """The BibTeX entry of :func:`source`."""
    return bibtex.entry("key", source(**changed))


def item(**changed: object) -> dict:
    """The CSL item of :func:`source`."""
    return csl.item("key", source(**changed))


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Mitchell JM", {"family": "Mitchell", "given": "JM"}),
        ("van der Kolk BA", {"family": "van der Kolk", "given": "BA"}),
        ("Ot'alora G M", {"family": "Ot'alora G", "given": "M"}),
        ("Avanceña ALV", {"family": "Avanceña", "given": "ALV"}),
        ("Sartre J-P", {"family": "Sartre", "given": "J-P"}),
        ("ClinicalTrials.gov", {"literal": "ClinicalTrials.gov"}),
        ("National Center for PTSD", {"literal": "National Center for PTSD"}),
        ("Therapeutic Goods Administration", {"literal": "Therapeutic Goods Administration"}),
    ],
)
def test_names(name: str, parts: dict) -> None:
    """People have a family name; institutions are one name."""
    assert csl.author(name) == parts


def test_more_authors_than_listed() -> None:
    """BibTeX says 'others'; CSL has no word for it, so a note says it."""
    assert "author = {Smith, AB and others}," in entry(et_al=True)
    assert item(et_al=True)["note"] == "More authors exist than are listed here."
    assert [name["family"] for name in item(et_al=True)["author"]] == ["Smith"]


def test_an_unknown_author_is_nobody() -> None:
    """'not found' is not a person."""
    assert "author" not in entry(authors=["not found"])
    assert "author" not in item(authors=["not found"])


def test_an_unknown_date_is_left_out() -> None:
    """Neither a year nor a word in its place."""
    assert "year" not in entry(published="not found")
    assert "issued" not in item(published="not found")


def test_what_latex_would_take_as_a_command_is_escaped() -> None:
    """Every special character, in titles, containers and names."""
    said = entry(title=r"50% & more_of #1 {a} $x ~ ^ \b", container="Brain & Body", authors=["R&D_Group"])
    assert r"{{50\% \& more\_of \#1 \{a\} \$x \textasciitilde{} \textasciicircum{} \textbackslash{}b}}" in said
    assert r"journal = {Brain \& Body}" in said
    assert r"author = {{R\&D\_Group}}" in said


def test_volume_issue_and_pages() -> None:
    """The issue is a field of its own; a range of pages has two hyphens in BibTeX and one in CSL."""
    said, found = entry(volume="29(10)", pages="2473-2480"), item(volume="29(10)", pages="2473-2480")
    assert "volume = {29}," in said
    assert "number = {10}," in said
    assert "pages = {2473--2480}," in said
    assert (found["volume"], found["issue"], found["page"]) == ("29", "10", "2473-2480")
    assert csl.volume_and_issue(source(volume="12")) == ("12", "")
    assert csl.volume_and_issue(source(volume="5 (Suppl. 1)")) == ("5", "Suppl. 1")


def test_a_retraction_travels() -> None:
    """A re-user sees it in either format."""
    notice = {"date": "2024-08-10", "says": "Retracted.", "source": "notice", "place": "record"}
    assert "note = {Status: retracted}," in entry(status="retracted", notice=notice)
    assert item(status="retracted", notice=notice)["note"] == "Status: retracted."


def test_a_report_has_an_institution_and_a_page_its_site() -> None:
    """Where it appeared, by kind."""
    assert "institution = {Journal}" in entry(kind="report")
    assert "howpublished = {Journal}" in entry(kind="website")
    assert item(kind="report")["publisher"] == "Journal"
    assert item(kind="article")["container-title"] == "Journal"


def test_every_kind_of_source_has_a_csl_type() -> None:
    """And the type exists."""
    kinds = set(Source.model_fields["kind"].annotation.__args__)
    assert set(csl.TYPES) == kinds
    assert set(csl.TYPES.values()) <= CSL_TYPES


def test_the_real_bibliography_is_balanced_and_whole(site: Site) -> None:
    """One entry a source, every brace closed, no field empty, no key twice."""
    text = bibtex.files(site)["data/sources.bib"].decode()
    entries = re.split(r"\n(?=@)", text)
    assert [re.match(r"@\w+\{([a-z0-9-]+),", one).group(1) for one in entries] == list(site.data.entries["sources"])
    for one in entries:
        plain = re.sub(r"\\[{}]", "", one)
        assert plain.count("{") == plain.count("}"), one
        assert "{}" not in plain.replace("textbackslash{}", "").replace("textasciitilde{}", ""), one


def test_the_real_csl_file_names_nobody_absent(site: Site) -> None:
    """No word of absence as an author, a date or a title."""
    items = json.loads(csl.files(site)["data/sources.csl.json"])
    assert len(items) == len(site.data.entries["sources"])
    for found in items:
        literals = {name.get("literal") for name in found.get("author", [])}
        assert not literals & MISSING
        assert found["title"] not in MISSING
        assert found.get("DOI") or found.get("URL")
