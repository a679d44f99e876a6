"""Feeds that RFC 4287 allows, dated by the data."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from small_site import write_site

from dossier.build import load_site
from dossier.open_data import atom
from dossier.site import Site

NS = "{http://www.w3.org/2005/Atom}"
CHANGES = """\
change-one:
  date: 2026-11-20
  what: "The site was made: <b>Research</b> & a glossary. It is small."
  pages: [index.md]
  conclusions_changed: false
  why: Nothing stood here.
change-two:
  date: 2026-11-27
  what: A figure was corrected.
  pages: [index.md]
  conclusions_changed: true
  why: Fewer people were better.
"""
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture
def site(small: Path) -> Site:
    """The small site at an address, with a log of changes."""
    made = load_site(write_site(small, {"docs/data/changes/changes.yml": CHANGES}))
    made.address = "https://me.org/"
    return made


def test_what_the_standard_requires(site: Site) -> None:
    """Id, title and time of feed and entries, an author, a link to itself, a link or text of each entry; ids differ."""
    for path, content in atom.files(site).items():
        feed = ET.fromstring(content)  # noqa: S314 - our own text
        assert feed.tag == f"{NS}feed"
        assert feed.findtext(f"{NS}author/{NS}name")
        assert [link.get("href") for link in feed.findall(f"{NS}link[@rel='self']")] == [f"https://me.org/{path}"]
        entries = feed.findall(f"{NS}entry")
        for node in [feed, *entries]:
            assert [len(node.findall(f"{NS}{name}")) for name in ("id", "title", "updated")] == [1, 1, 1]
            assert node.findtext(f"{NS}id", "").startswith("https://me.org/")
            assert INSTANT.fullmatch(node.findtext(f"{NS}updated", ""))
        assert all(len(entry.findall(f"{NS}link[@rel='alternate']")) == 1 for entry in entries)
        assert len({entry.findtext(f"{NS}id") for entry in entries}) == len(entries)
        assert feed.findtext(f"{NS}updated") == max(entry.findtext(f"{NS}updated", "") for entry in entries)


def test_changes_come_newest_first_with_what_they_moved(site: Site) -> None:
    """The title is the first sentence; markup in a text stays text."""
    feed = ET.fromstring(atom.files(site)["feeds/changes.xml"])  # noqa: S314 - our own text
    found = [(entry.findtext(f"{NS}title"), entry.findtext(f"{NS}summary")) for entry in feed.findall(f"{NS}entry")]
    assert found == [
        ("A figure was corrected", "A figure was corrected. A conclusion changed. Fewer people were better."),
        (
            "The site was made: <b>Research</b> & a glossary",
            "The site was made: <b>Research</b> & a glossary. It is small. No conclusion changed. Nothing stood here.",
        ),
    ]


def test_an_entry_leads_to_its_page_and_keeps_its_id(site: Site) -> None:
    """The id is the record's own address."""
    feed = ET.fromstring(atom.files(site)["feeds/trials.xml"])  # noqa: S314 - our own text
    entry = feed.find(f"{NS}entry")
    assert entry is not None
    assert entry.findtext(f"{NS}id") == "https://me.org/data/records/trials/alpha.json"
    assert [link.get("href") for link in entry.findall(f"{NS}link")] == ["https://me.org/trials/alpha/"]
    assert entry.findtext(f"{NS}updated") == "2026-01-15T00:00:00Z"


def test_no_feed_without_an_address_or_entries(small: Path, site: Site) -> None:
    """The standard wants whole addresses; an empty feed would say that nothing ever changes."""
    assert "feeds/law.xml" not in atom.files(site)
    assert atom.files(load_site(small)) == {}
    offline = load_site(small, directory_urls=False)
    offline.address = "https://me.org/"
    assert atom.files(offline) == {}


def test_twice_the_same(site: Site) -> None:
    """No clock."""
    assert atom.files(site) == atom.files(site)
