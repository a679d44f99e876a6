"""The glossary: every term once, in the order of the alphabet, with what a reader needs to go on from it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

sys.path.insert(0, str(Path(__file__).parent))

from rendered import render

from dossier.datasets import load_datasets
from dossier.features.used_on import MOST

ROOT = Path(__file__).parents[2]
HEAD = "---\ntitle: Glossary\ndescription: Terms.\nanswers: What do the words mean?\nrecords: terms\n---\n\n"
MORE = """\
zero-risk:
  name: <b>zero</b> risk
  topic: statistics
  definition: A "thing" & more.
  see: [remission]
  basis: [{source: smith2020, place: Methods, checked: 2026-01-15}]
response-rate:
  name: Response rate
  topic: outcomes
  definition: How many responded.
  synonyms: [RR, share of responders]
  link: [response rate]
  basis: [{source: smith2020, place: Methods, checked: 2026-01-15}]
"""


@pytest.fixture
def page(small: Path) -> BeautifulSoup:
    """The glossary of the small project with three terms, one of them used on the first page."""
    (small / "docs/data/terms/more.yml").write_text(MORE, encoding="utf-8")
    index = small / "docs/index.md"
    index.write_text(index.read_text(encoding="utf-8") + "\nThe response rates differ.\n", encoding="utf-8")
    html, site = render(small, "glossary.md", f"{HEAD}::: glossary\n")
    assert not site.problems
    return BeautifulSoup(html, "html.parser")


def test_terms_stand_in_the_order_of_the_alphabet(page) -> None:
    """Capital letters and markup in a name do not change its place; each term stands once, with its anchor."""
    assert [entry["id"] for entry in page.select(".term-entry")] == ["zero-risk", "remission", "response-rate"]
    assert [dt.get_text() for dt in page.select("dt")] == ["<b>zero</b> risk", "remission", "Response rate"]


def test_letters_lead_to_their_headings(page) -> None:
    """Each letter that has terms can be jumped to, and no other."""
    headings = [heading["id"] for heading in page.select("h2") if heading["id"].startswith("letter-")]
    assert [link["href"] for link in page.select(".letters a")] == [f"#{id_}" for id_ in headings]


def test_data_is_written_as_text(page) -> None:
    """Nothing in a record becomes markup."""
    assert page.select("dt b") == []
    assert 'A "thing" & more.' in page.select_one("#zero-risk dd").get_text()


def test_an_entry_says_other_words_and_what_to_read_next(page) -> None:
    """Synonyms and related terms, the latter linked."""
    assert "Also: RR, share of responders." in page.select_one("#response-rate").get_text()
    assert page.select_one("#zero-risk .see a")["href"] == "#remission"


def test_an_entry_names_its_source(page) -> None:
    """A definition without a source cannot be checked."""
    assert all(entry.select("a.cite[data-source='smith2020']") for entry in page.select(".term-entry"))


def test_an_entry_lists_the_pages_that_use_it(page) -> None:
    """The pages whose text links the term; a term that no page uses says nothing."""
    assert [link["href"] for link in page.select("#response-rate .used-on a")] == ["../"]
    assert page.select("#zero-risk .used-on") == []


def test_many_pages_are_folded(small: Path) -> None:
    """A term that stands everywhere does not push the next one out of sight."""
    for number in range(MOST + 1):
        text = HEAD.replace("Glossary", f"Page {number}").replace("records: terms\n", "")
        (small / f"docs/p{number}.md").write_text(f"{text}On remission.\n", encoding="utf-8")
    html, _ = render(small, "glossary.md", f"{HEAD}::: glossary\n")
    folded = BeautifulSoup(html, "html.parser").select_one("#remission details")
    assert folded.summary.get_text() == f"Used on {MOST + 1} pages"
    assert [link.get_text() for link in folded.select("a")] == [f"Page {number}" for number in range(MOST + 1)]


def test_topics_choose_terms(small: Path) -> None:
    """A part of the glossary for another page: no letters, no second anchors, links to the one glossary."""
    (small / "docs/data/terms/more.yml").write_text(MORE, encoding="utf-8")
    html, site = render(
        small, "numbers.md", HEAD.replace("records: terms\n", "") + "::: glossary\n    topics: [statistics]\n"
    )
    found = BeautifulSoup(html, "html.parser")
    assert not site.problems
    assert [dt.get_text() for dt in found.select("dt")] == ["<b>zero</b> risk"]
    assert found.select("[id='zero-risk'], .letters, h2[id^='letter']") == []
    assert found.select_one(".see a")["href"] == "../glossary/#remission"


def test_topics_without_terms_are_refused(small: Path) -> None:
    """An empty list on a page is a mistake."""
    _, site = render(small, "numbers.md", HEAD.replace("records: terms\n", "") + "::: glossary\n    topics: [body]\n")
    assert [problem.wrong for problem in site.problems] == ["no term belongs to these topics"]


@pytest.fixture(scope="module")
def terms() -> dict:
    """The terms of the real glossary by id."""
    return {id_: entry.record for id_, entry in load_datasets(ROOT).entries["terms"].items()}


def test_the_real_terms_read_as_sentences(terms) -> None:
    """Every definition ends with a full stop and stays within what a preview can show; names carry no full stop."""
    assert len(terms) >= 90
    for id_, term in terms.items():
        assert re.fullmatch(r"\S.{10,320}\.", term.definition), f"{id_}: {term.definition}"
        assert not term.name.endswith("."), id_
        assert len(set(term.synonyms)) == len(term.synonyms), f"{id_}: a synonym stands twice"


def test_the_words_that_decide_are_told_apart(terms) -> None:
    """Loss of diagnosis and remission lead to each other, and the first says that it is the weaker."""
    for id_ in ("loss-of-diagnosis", "remission"):
        assert {"loss-of-diagnosis", "remission"} - {id_} <= set(terms[id_].see)
    assert "weaker than remission" in terms["loss-of-diagnosis"].definition
