"""What the foot of a page offers to those who cite or reuse it, and the files behind it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dossier.build import load_site
from dossier.exports import csl
from dossier.open_data import page_citations
from dossier.open_data.alternates import alternates
from dossier.open_data.reuse import reuse
from dossier.records.source import Source
from dossier.site import Site
from dossier.versions import versions


@pytest.fixture
def site(small: Path) -> Site:
    """The small site at an address."""
    made = load_site(small)
    made.address = "https://me.org/"
    return made


def test_a_pages_file_has_each_record_in_its_version_and_each_source_once(site: Site) -> None:
    """In all three forms."""
    made = page_citations.files(site)
    items = json.loads(made["cite/trials-alpha.csl.json"])
    ids = [item["id"] for item in items]
    assert len(ids) == len(set(ids))
    assert f"trials-alpha-{versions(site)['trials']['alpha']}" in ids
    assert next(item for item in items if item["id"] == "smith2020") == csl.item(
        "smith2020", site.data.of("sources", Source)["smith2020"]
    )
    assert made["cite/trials-alpha.ris"].count(b"ER  - ") == made["cite/trials-alpha.bib"].count(b"\n}") == len(ids)


def test_a_page_without_records_has_no_file(site: Site) -> None:
    """Nor links to one; it can be cited itself."""
    assert not [path for path in page_citations.files(site) if "index" in path]
    found = reuse(site, "index.md")
    assert found["files"] == []
    assert found["citation"].endswith("Home. Version unversioned. https://me.org/")


def test_the_fold_leads_to_what_is_there(site: Site) -> None:
    """From the page's own place; the home of one record leads to the record's file."""
    found = reuse(site, "trials/alpha.md")
    assert found["files"] == [
        ("RIS", "../../cite/trials-alpha.ris"),
        ("BibTeX", "../../cite/trials-alpha.bib"),
        ("CSL-JSON", "../../cite/trials-alpha.csl.json"),
    ]
    assert found["forms"] == [
        ("The page as Markdown", "../alpha.md"),
        ("The record as JSON", "../../data/records/trials/alpha.json"),
    ]


def test_offline_nothing_leads_to_what_is_not_there(small: Path) -> None:
    """The page can still be cited, by the address that the hosted one has."""
    offline = load_site(small, directory_urls=False)
    offline.address = "https://me.org/"
    found = reuse(offline, "trials/alpha.md")
    assert (found["files"], found["forms"], alternates(offline, "trials/alpha.md")) == ([], [], [])
    assert found["citation"].endswith("https://me.org/trials/alpha/")
    assert page_citations.files(offline) == {}


def test_the_head_names_feeds_only_where_there_are_any(small: Path, site: Site) -> None:
    """Without an address there is no feed; without a change no feed of changes."""
    kinds = [item["href"] for item in alternates(site, "trials/alpha.md")]
    assert kinds == ["../alpha.md", "../../data/index.json", "../../feeds/trials.xml", "../../feeds/dates.ics"]
    assert not [item for item in alternates(load_site(small), "index.md") if "xml" in item["href"]]
