"""An element whose id is a record's, at home there, is marked; ``report.js`` looks for nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from features.rendered import render

from dossier.build import load_site
from dossier.record_marks import record_marks

PAGE = "glossary.md"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<h2 id="remission">', '<h2 id="remission" data-record>'),
        ('<tr data-due="2027-01-01" id="remission" class="a">', '<tr data-due="2027-01-01" id="remission" data-record class="a">'),
        ('<h2 id="remissions">', '<h2 id="remissions">'),
        ('<h2 id="smith2020">', '<h2 id="smith2020">'),
        ('<h1 id="remission">', '<h1 id="remission">'),
        ('<a id="remission">', '<a id="remission">'),
        ("<code>&lt;h2 id=&quot;remission&quot;&gt;</code>", "<code>&lt;h2 id=&quot;remission&quot;&gt;</code>"),
    ],
)  # fmt: skip
def test_only_a_record_at_home_is_marked(small: Path, html: str, expected: str) -> None:
    """Neither a record of another page, nor a part of the page that is no record."""
    assert record_marks(load_site(small), PAGE, html) == expected


def test_a_page_without_records_stays_as_it_is(small: Path) -> None:
    """Whatever ids it has."""
    assert record_marks(load_site(small), "index.md", '<h2 id="remission">') == '<h2 id="remission">'


def test_a_row_away_from_home_names_its_record(small: Path) -> None:
    """At home the id says it, elsewhere the mark does."""
    head = "---\ntitle: Tables\ndescription: Some tables.\nanswers: Which are there?\n---\n\n"
    block = "::: table trials\n    id: some\n    caption: Some\n    columns: [people]\n"
    html, site = render(small, "tables.md", head + block)
    assert site.problems == []
    assert html.count('data-record="alpha"') == html.count("data-record") == 1
