"""The real pages on the law: what each must say, and what none may say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dossier.build import load_again
from dossier.of_place import jurisdiction
from dossier.records.jurisdiction import LAYERS, state_of

ROOT = Path(__file__).parents[2]
SITE = load_again(ROOT, rules=False)
PLACES = {id_: jurisdiction(entry) for id_, entry in SITE.data.entries["jurisdictions"].items()}
PAGES = {id_: SITE.page(f"legal/places/{id_}.md") for id_ in PLACES}
OUTSIDE_TRIALS = {
    "australia": "authorized prescriber",
    "australia-new-south-wales": "authorized prescriber",
    "australia-south-australia": "authorized prescriber",
    "switzerland": "exceptional permit",
    "canada": "special access",
    "canada-alberta": "special access",
}


@pytest.mark.parametrize("id_", PLACES)
def test_a_place_opens_with_key_messages_and_has_words_of_its_own(id_: str) -> None:
    """Not a bare block: a callout with at least one message, then a sentence that no other page has."""
    body = PAGES[id_].body
    assert body.lstrip().startswith('!!! key "In short"')
    prose = body.strip().partition("::: jurisdiction")[0].split("\n\n")[1:]
    assert any(len(part) > 60 for part in prose), id_
    assert all(body.count(part) == 1 for part in prose if len(part) > 60)


def test_no_two_places_share_a_paragraph() -> None:
    """Boilerplate would read as knowledge of each."""
    seen: dict[str, str] = {}
    for id_, page in PAGES.items():
        for part in page.body.split("\n\n"):
            if len(part) > 60 and not part.startswith("!!!"):
                assert seen.setdefault(part, id_) == id_


def test_only_three_countries_have_a_way_outside_of_trials() -> None:
    """A fourth would be news: change this test together with the page on them and the key messages."""
    found = {id_: p.route for id_, p in PLACES.items() if p.route not in {"clinical trial only", "none found"}}
    assert found == OUTSIDE_TRIALS


def test_no_place_has_an_approved_medicine() -> None:
    """None was found; the state does not even exist, and nobody may say it in prose."""
    states = {state_of(version) for place in PLACES.values() for version in place.medical}
    assert states <= {"no approved medicine", "waits for federal approval", "not read", "not found"}
    wrong = re.compile(r"\b(Australia|Switzerland|Canada) (has )?(approved|legali[sz]ed) MDMA", re.IGNORECASE)
    assert not [src for src, page in SITE.pages.by_src.items() if src.startswith("legal/") and wrong.search(page.body)]


def test_australia_split_one_use_on_its_day() -> None:
    """July 1, 2023, by adding a version and ending the one before."""
    before, now = PLACES["australia"].scheduling
    assert (before.until, now.since, now.status) == ("2023-07-01", "2023-07-01", "split by use")


def test_the_united_states_has_each_rule_as_a_version() -> None:
    """An emergency rule, a rule that a court set aside, and the rule that stands."""
    assert [version.since for version in PLACES["united-states"].scheduling] == ["1985", "1986-11-13", "1988-03-23"]


def test_what_was_not_read_is_never_a_state_of_the_law() -> None:
    """A layer without a source says nothing, everywhere."""
    for place in PLACES.values():
        for layer in LAYERS:
            for version in place.versions(layer):
                assert bool(version.basis) == (state_of(version) not in {"not read", "not found"})


@pytest.mark.parametrize("page", ["index", "scheduling", "australia-switzerland-canada", "what-could-change"])
def test_a_page_of_the_area_says_what_is_not_known(page: str) -> None:
    """And leads on to its neighbors."""
    body = SITE.page(f"legal/{page}.md").body
    assert "!!! uncertain" in body
    assert "Read next:" in body


def test_nobody_is_told_to_travel_or_to_get_the_drug() -> None:
    """The page that three countries would be read for says the opposite."""
    body = SITE.page("legal/australia-switzerland-canada.md").body
    assert "Before anyone travels" in body
    assert "opens any of the three ways to visitors" in body
