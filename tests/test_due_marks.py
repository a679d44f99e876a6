"""Each record says at its home by when it must be read again; what is no record, or at home elsewhere, says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.build import load_site
from dossier.due_marks import due_marks
from dossier.site import Site

PAGE = "research/measures.md"


@pytest.fixture
def site(small: Path) -> Site:
    """The small project with a page on which its measures are at home."""
    page = small / "docs" / PAGE
    page.parent.mkdir(parents=True, exist_ok=True)
    head = "title: Measures\ndescription: All of them.\nanswers: Which are there?\nrecords: measures\n"
    page.write_text(f"---\n{head}---\n\nText.\n", encoding="utf-8")
    return load_site(small)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<div id="caps-5">', '<div id="caps-5" data-due="2031-01-14">'),
        ('<h3 class="a" id="caps-5" lang="en">', '<h3 class="a" id="caps-5" data-due="2031-01-14" lang="en">'),
        ('<tr data-due="2027-01-01" id="caps-5">', '<tr data-due="2027-01-01" id="caps-5">'),
        ('<div id="alpha">', '<div id="alpha">'),
        ('<div id="caps-50">', '<div id="caps-50">'),
        ('<h1 id="caps-5">', '<h1 id="caps-5">'),
        ("<code>&lt;div id=&quot;caps-5&quot;&gt;</code>", "<code>&lt;div id=&quot;caps-5&quot;&gt;</code>"),
    ],
)
def test_only_a_record_at_home_is_marked(site: Site, html: str, expected: str) -> None:
    """Once, whatever other attributes the element has."""
    assert due_marks(site, PAGE, html) == expected


def test_no_other_page_marks_it(site: Site) -> None:
    """A row elsewhere carries its day from its table."""
    assert due_marks(site, "index.md", '<div id="caps-5">') == '<div id="caps-5">'
