"""The index of a small site, compared with a golden file, and what must hold for any index."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from medicines_site import FILES
from small_site import SMALL, write_site

from dossier.build import load_site
from dossier.kind_words import kind_word
from dossier.search_index import search_index
from dossier.search_names import authors, names
from dossier.site import Site

GOLDEN = Path(__file__).parents[1] / "golden" / "search" / "index.json"
ALPHA = (
    '<h1 id="alpha">ALPHA</h1><p>A trial in Malmö.</p><h2 id="found">What it found</h2><table>'
    '<tr id="alpha-response"><th>ALPHA: response</th><td>12 of 18</td></tr>'
    '<tr id="alpha-score"><th>ALPHA: score <span class="mark mark-secondary">Second-hand</span></th>'
    "<td>\N{MINUS SIGN}9</td></tr></table>"
    '<section data-search-exclude="true"><h2 id="sources">Sources</h2></section>'
)
PAGES = {
    "trials/alpha.md": ("ALPHA", "trials/alpha/", ALPHA),
    "glossary.md": ("Glossary", "glossary/", '<h2 id="remission">Remission</h2><p>Few symptoms are left.</p>'),
    "bibliography.md": (
        "Bibliography",
        "bibliography/",
        '<li id="smith2020"><strong>Smith 2020.</strong> Smith AB, Jones C. <cite>A trial of a treatment</cite>. 2020.</li>',
    ),
    "index.md": ("Home", "", "<h1>Home</h1><p>Begin here.</p>"),
}


@pytest.fixture
def site(small: Path) -> Site:
    """Records and pages of the small project."""
    return load_site(small)


def payload(script: bytes) -> Any:
    """What the script hands to the search box."""
    text = script.decode("ascii")
    assert text.startswith("__dossierSearch(")
    assert text.endswith(")\n")
    return json.loads(text.removeprefix("__dossierSearch(").removesuffix(")\n"))


def test_the_index_of_the_small_site(site: Site, request: pytest.FixtureRequest) -> None:
    """Kinds, addresses, names, numbers, authors and marks, as a reader would have them."""
    found = json.dumps(payload(search_index(site, PAGES)), indent=1, ensure_ascii=False) + "\n"
    if request.config.getoption("--update-golden"):
        GOLDEN.write_text(found, encoding="utf-8")
    assert found == GOLDEN.read_text(encoding="utf-8")


def test_the_order_of_pages_does_not_matter(site: Site) -> None:
    """Two builds give the same bytes."""
    assert search_index(site, PAGES) == search_index(site, dict(reversed(PAGES.items())))


def test_the_script_is_ascii_without_needless_space(site: Site) -> None:
    """It reads the same whatever encoding a server names, and is as small as it can be."""
    script = search_index(site, PAGES)
    assert b"Malm\\u00f6" in script
    assert b": " not in script.replace(b"ALPHA: ", b"")


def test_what_people_type_for_a_page_leads_to_its_top(site: Site) -> None:
    """And not to its parts."""
    site.page("trials/alpha.md").meta["search"] = ["side effects"]
    entries = payload(search_index(site, PAGES))["entries"]
    assert [(entry["page"], entry.get("at", "")) for entry in entries if entry.get("asked")] == [(3, "")]


def test_notes_for_contributors_say_so(site: Site) -> None:
    """They hold every word of the data's manual, which few readers want."""
    found = payload(search_index(site, {"contribute/writing.md": ("How to write", "contribute/writing/", "")}))
    assert found["kinds"] == ["For contributors"]


def test_markup_in_text_cannot_end_the_script(site: Site) -> None:
    """The index is data in a script file, never in a page."""
    html = "<p>&lt;/script&gt;&lt;img onerror=x&gt;</p>"
    entries = payload(search_index(site, {"index.md": ("Home", "", html)}))["entries"]
    assert entries[0]["text"].endswith("</script><img onerror=x>")


def test_a_record_without_a_label_goes_by_its_name(site: Site) -> None:
    """Every place that a result leads to can be called something."""
    html = '<p id="remission">Few symptoms.</p>'
    entries = payload(search_index(site, {"glossary.md": ("Glossary", "glossary/", html)}))["entries"]
    assert (entries[1]["title"], entries[1]["text"]) == ("remission", "Few symptoms.")


def test_names_of_a_trial_and_the_people_behind_it(site: Site) -> None:
    """Its name and registry numbers; the authors of its papers, not the institution behind a news report."""
    trial = site.data.entries["trials"]["alpha"]
    sources = {id_: entry.record for id_, entry in site.data.entries["sources"].items()}
    assert kind_word(trial) == "Trial"
    assert names(trial, {}) == ["ALPHA", "NCT00000001"]
    assert authors(trial, sources) == ["Smith AB", "Jones C"]


def test_names_of_a_source(site: Site) -> None:
    """Its label, DOI, and the registry number that its address or title carries."""
    entry = site.data.entries["sources"]["smith2020"]
    assert names(entry, {"smith2020": "Smith 2020"}) == ["10.1000/xyz123", "Smith 2020"]
    registry = entry.record.model_copy(update={"url": "https://clinicaltrials.gov/study/NCT01234567", "doi": None})
    entry.record = registry
    assert names(entry, {"smith2020": "Registry 2020"}) == ["Registry 2020", "NCT01234567"]


def test_a_missing_value_is_no_name(site: Site) -> None:
    """'not found' leads nowhere."""
    trial = site.data.entries["trials"]["alpha"]
    trial.record = trial.record.model_copy(update={"aliases": ["not found", "First trial"]})
    assert names(trial, {}) == ["ALPHA", "First trial", "NCT00000001"]


def test_a_source_that_does_not_stand_says_so(site: Site) -> None:
    """Its own state, whatever it cites or is cited with."""
    entry = site.data.entries["sources"]["smith2020"]
    entry.record = entry.record.model_copy(update={"status": "retracted"})
    entries = payload(search_index(site, {"bibliography.md": PAGES["bibliography.md"]}))["entries"]
    assert [found.get("marks") for found in entries] == [None, {"retracted": "Retracted"}]


def test_kind_words_are_plain(site: Site) -> None:
    """A record kind's name in words; a source says its own kind."""
    found = {name: kind_word(next(iter(entries.values()))) for name, entries in site.data.entries.items() if entries}
    assert found["sources"] in {"News", "Journal article"}
    assert (found["terms"], found["results"], found["blinding"]) == ("Term", "Trial result", "Who could tell")


def test_a_medicine_is_found_by_every_name(tmp_path: Path) -> None:
    """Generic names, spellings and brands of all its members lead to its entry, which calls itself a medicine."""
    (root := tmp_path / "site").mkdir()
    site = load_site(write_site(root, SMALL | FILES))
    entry = site.data.entries["interactions"]["with-pillol"]
    assert kind_word(entry) == "Medicine"
    assert names(entry, {}) == ["Pillol", "blunter", "pillol", "pilol", "Pillex", "P<x>"]
