"""``::: questions`` and ``::: question-list``: order, anchors, bound figures, what an answer rests on, the search."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from claims_site import HEAD, show, words
from small_site import SMALL

from dossier.search_index import search_index


def question(id_: str, about: str, answer: str, more: str = "", by: str = "family") -> str:
    """A question's record."""
    return (
        f"{id_}:\n  question: Is {id_} <so>?\n  asked_by: {by}\n  about: {about}\n  answer: '{answer}'\n"
        f"  leads_on: [trials/alpha.md, 'glossary.md#remission']\n{more}"
    )


FILES = SMALL | {
    "docs/data/questions/family.yml": question(
        "q-z", "risks", "It is [=alpha-response.mdma full] & more.", "  rests_on: [alpha-response, remission]\n"
    )
    + question("q-y", "what it is", "It is.", "  rests_on: [alpha]\n  known: not known\n  also: [Truly so?]\n")
    + question("q-x", "risks", "As 12 said.", "  basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]\n"),
    "docs/data/questions/clinician.yml": question("q-w", "risks", "No.", "  rests_on: [alpha]\n", by="clinician"),
    "docs/questions/families.md": HEAD.format(title="Families", more='records: ["questions/family"]\n')
    + "::: questions family\n",
}


@pytest.fixture
def page(tmp_path: Path) -> BeautifulSoup:
    """The page of a group, where its questions are at home."""
    found, site = show(tmp_path, "questions/families.md", files=FILES)
    assert site.problems == []
    return found


def test_matters_in_their_order_and_questions_as_their_file_has_them(page: BeautifulSoup) -> None:
    """Not by id; and only those of the group."""
    assert [words(head) for head in page.select("h2")][:2] == ["What it is", "Risks"]
    assert [block["id"] for block in page.select(".question")] == ["q-y", "q-z", "q-x"]


def test_an_open_question_says_so_and_a_settled_one_does_not(page: BeautifulSoup) -> None:
    """In a word, with a shape that is not read out."""
    assert words(page.select_one("#q-y .known")) == "? Not known"
    assert page.select_one("#q-y .known [aria-hidden=true]").get_text() == "?"
    assert page.select("#q-z .known") == []


def test_figures_are_bound_and_texts_escaped(page: BeautifulSoup) -> None:
    """A figure leads to its record; data never becomes markup."""
    figure = page.select_one("#q-z .figure-value")
    assert figure.get_text() == "12 of 18 (67%)"
    assert figure["href"] == "../../trials/alpha/#alpha-response"
    assert "Is q-z <so>?" in page.select_one("#q-z").get_text()


def test_what_it_rests_on_is_named_by_kind_and_led_to(page: BeautifulSoup) -> None:
    """Results are all called alike, so their trial stands with them."""
    links = page.select("#q-z details a")
    assert [words(link) for link in links] == ["Trial result: response, ALPHA", "Term: remission"]
    assert page.select("#q-x details") == []
    assert page.select_one("#q-x .cite") is not None


def test_it_leads_on_by_the_titles_of_pages(page: BeautifulSoup) -> None:
    """With the place on the page."""
    links = [(words(link), link["href"]) for link in page.select("#q-y .question-ways a")]
    assert links == [("ALPHA", "../../trials/alpha/"), ("Glossary", "../../glossary/#remission")]


def test_listed_questions_lead_home(tmp_path: Path) -> None:
    """On another page they have no anchor of their own."""
    found, _ = show(tmp_path, "page.md", "::: questions\n    rows: [q-x, q-y]\n", files=FILES)
    assert [link["href"] for link in found.select(".question-asks a")] == [
        "../questions/families/#q-x",
        "../questions/families/#q-y",
    ]
    assert found.select(".question[id]") == []


def test_the_list_has_links_and_no_answers(tmp_path: Path) -> None:
    """By matter."""
    found, site = show(tmp_path, "page.md", "::: question-list family\n", files=FILES)
    assert site.problems == []
    assert [words(line) for line in found.select(".question-list .lead")] == ["What it is", "Risks"]
    assert found.select_one(".question-list a")["href"] == "../questions/families/#q-y"
    assert "As 12 said" not in found.get_text()


@pytest.mark.parametrize("block", ["questions", "question-list"])
def test_a_group_that_asks_nothing_is_refused(block: str, tmp_path: Path) -> None:
    """An empty list is a mistake."""
    _, site = show(tmp_path, "page.md", f"::: {block} lawmaker\n", files=FILES)
    assert [problem.wrong for problem in site.problems] == ["nobody of this name asks a question"]


def test_search_finds_it_as_a_question_by_its_other_words(tmp_path: Path) -> None:
    """Under its own kind, with its title."""
    found, site = show(tmp_path, "questions/families.md", files=FILES)
    pages = {"questions/families.md": ("Families", "questions/families/", str(found))}
    index = search_index(site, pages).decode()
    document = json.loads(index[index.index("(") + 1 : index.rindex(")")])
    entry = next(entry for entry in document["entries"] if entry.get("at") == "q-y")
    assert document["kinds"][entry["kind"]] == "Question"
    assert entry["title"] == "Is q-y <so>?"
    assert "Truly so?" in entry["names"]


def test_a_changed_record_changes_the_answer(tmp_path: Path) -> None:
    """The figure is not in the answer."""
    name = "docs/data/results/alpha.yml"
    changed = FILES | {name: FILES[name].replace("events: 12, n: 18", "events: 9, n: 18")}
    found, _ = show(tmp_path, "questions/families.md", files=changed)
    assert "9 of 18 (50%)" in words(found.select_one("#q-z"))
