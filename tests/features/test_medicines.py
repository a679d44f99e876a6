"""Medicines: entries by what follows, and the list of all names that leads to them."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from medicines_site import show, words

from dossier.build import load_again
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.records.interaction import Interaction

ROOT = Path(__file__).parents[2]


@pytest.fixture
def weaker(tmp_path: Path) -> BeautifulSoup:
    """The one entry with a weaker effect, at home."""
    page, site = show(tmp_path, "## List\n\n::: medicine-list weaker effect\n", records="interactions")
    assert site.problems == []
    return page


def test_what_is_known_best_comes_first(tmp_path: Path) -> None:
    """A death that happened stands before one that is predicted, whatever the alphabet says."""
    page, site = show(tmp_path, "::: medicine-list danger\n", records="interactions")
    assert site.problems == []
    heads = [(head["id"], head.get_text()) for head in page.select("h3")]
    assert heads == [("with-booster", "Booster"), ("with-maoi", "MAO inhibitors")]


def test_signs_are_words_with_a_shape_that_screen_readers_skip(weaker) -> None:
    """Color and shape carry nothing that the words do not."""
    signs = weaker.select(".medicine-entry > .medicine-signs .sign")
    assert [words(sign) for sign in signs] == ["\N{MINUS SIGN} Weaker effect", "\N{BLACK CIRCLE} Measured in people"]
    assert all(sign.select_one("[aria-hidden=true]") for sign in signs)


def test_the_axes_stand_apart_with_their_sources(weaker) -> None:
    """What follows, how it is known, what trials required; then the study with its own source and its number."""
    lines = {words(line.dt): line.dd for line in weaker.select("dl.record > div")}
    assert list(lines) == ["What follows", "How it is known", "What trials required", "Studies and cases", "What to do"]
    assert words(lines["What follows"]).startswith("Weaker effect. It was felt less & later.")
    assert "\N{MINUS SIGN}2 days" in lines["How it is known"].get_text()
    assert words(lines["What trials required"]).startswith("Tapered off before the sessions. Tapered off.")
    study = lines["Studies and cases"]
    assert words(study).startswith("12 people (Healthy <men>). Crossover. Both. Less was felt.")
    assert [cite["data-source"] for cite in study.select("a.cite")] == ["news2021"]


def test_every_entry_says_not_to_stop_alone(tmp_path: Path) -> None:
    """A reader may come to one entry by search and see nothing else of the page."""
    for of in ("danger", "unknown", "weaker effect"):
        page, _ = show(tmp_path / of.replace(" ", ""), f"::: medicine-list {of}\n", records="interactions")
        for entry in page.select(".medicine-entry"):
            assert "Do not stop or change it by yourself." in entry.get_text()


def test_a_brand_stands_once_with_all_its_countries(weaker) -> None:
    """And is never markup."""
    about = words(weaker.select_one(".medicine-entry > .about"))
    assert "Pillex (US, UK), P<x> (US)" in about
    assert "People also search for: blunter." in about


def test_sources_that_disagree_are_both_shown(tmp_path: Path) -> None:
    """Under the entry."""
    page, _ = show(tmp_path, "::: medicine-list danger\n", records="interactions")
    assert "November" in page.select_one(".medicine-entry .discrepancy").get_text()


def test_a_consequence_without_entries_is_refused(tmp_path: Path) -> None:
    """An empty section on a page is a mistake."""
    _, site = show(tmp_path, "::: medicine-list none seen\n")
    assert [problem.wrong for problem in site.problems] == ["no interaction has the consequence 'none seen'"]


def test_the_finder_lists_every_name_and_leads_to_its_entry(tmp_path: Path) -> None:
    """Headings, search words, generic names and brands, each once, in the order of the alphabet."""
    lists = "".join(f"::: medicine-list {of}\n\n" for of in ("danger", "weaker effect", "unknown"))
    body = f"::: medicine-finder\n    id: names\n\n{lists}"
    page, site = show(tmp_path, body, records="interactions")
    assert site.problems == []
    links = page.select(".medicine-names-list a")
    names = [link.get_text() for link in links]
    assert names == sorted(names, key=str.casefold)
    assert {"blunter", "Pillol", "pilol", "Pillex", "P<x>", "Nardol", "tranyl", "Salt"} <= set(names)
    assert len(names) == len({name.casefold() for name in names})
    assert all(page.find(id=link["href"].partition("#")[2]) for link in links)


def test_a_name_in_the_finder_carries_both_signs_and_what_it_is(tmp_path: Path) -> None:
    """Who sees only the list sees what is measured and what is predicted."""
    page, _ = show(tmp_path, "::: medicine-finder\n    id: names\n", records="interactions")
    rows = {row.a.get_text(): words(row) for row in page.select(".medicine-names-list li")}
    assert rows["Nardol"].startswith("Nardol phenol; Australia")
    assert rows["Nardol"].endswith("Danger \N{WHITE CIRCLE} Predicted only")
    assert rows["Pillex"].startswith("Pillex pillol; US, UK")
    assert rows["Salt"].endswith("Not studied")


def test_the_finder_stands_open_without_a_script(tmp_path: Path) -> None:
    """The script closes it; without one nothing is hidden."""
    page, _ = show(tmp_path, "::: medicine-finder\n    id: names\n", records="interactions")
    assert page.select_one(".medicine-finder > details").has_attr("open")
    assert not page.select(".medicine-finder [hidden], .medicine-finder input")


def test_what_nobody_prescribes_is_not_said_to_be_kept_up() -> None:
    """Under LSD "Do not stop it by yourself" would be advice to go on; under a medicine it stays."""
    extension = DossierExtension(load_again(ROOT, rules=False))
    page = extension.site.page("risks/drug-interactions.md")
    extension.begin(page)
    html = BeautifulSoup(Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body), "html.parser")
    entries = {entry.dl["aria-label"]: words(entry) for entry in html.select(".medicine-entry")}
    kinds = {record.name: record.kind for record in extension.site.data.of("interactions", Interaction).values()}
    assert set(entries) == set(kinds)
    told = {name for name, text in entries.items() if "Do not stop or change it by yourself." in text}
    assert told == {name for name, kind in kinds.items() if kind != "other substance"} != set(kinds)
