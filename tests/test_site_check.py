"""The check of the built site: links, anchors, and requests to elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from dossier.site_check import check_site

PAGE = '<!doctype html><html><body id="top">{}</body></html>'


def problems(tmp_path: Path, html: str, site_url: str = "") -> list[str]:
    """Messages about a page beside which stands ``b/index.html`` with the id ``here`` and a data file."""
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "index.html").write_text(PAGE.format('<p id="here"></p>'), encoding="utf-8")
    (tmp_path / "data.csv").write_text("x", encoding="utf-8")
    (tmp_path / "index.html").write_text(PAGE.format(html), encoding="utf-8")
    return [f"{problem.rule}: {problem.wrong}" for problem in check_site(tmp_path, site_url)]


@pytest.mark.parametrize(
    "href",
    [
        "b/",
        "b/#here",
        "b/index.html#here",
        "#top",
        "data.csv",
        "https://example.org/x#y",
        "mailto:a@b.org",
        "tel:988",
        "./",
        "b",
    ],
)
def test_good_links(tmp_path: Path, href: str) -> None:
    """Pages, folders, anchors, files and outside addresses are fine."""
    assert problems(tmp_path, f'<a href="{href}">x</a>') == []


@pytest.mark.parametrize(
    ("href", "wrong"),
    [
        ("c/", "'c/' leads to no file"),
        ("b/#gone", "'b/#gone' leads to no place on that page"),
        ("#gone", "'#gone' leads to no place on that page"),
        ("../up/", "'../up/' leads to no file"),
        ("data.json", "'data.json' leads to no file"),
    ],
)
def test_broken_links(tmp_path: Path, href: str, wrong: str) -> None:
    """Each is named as written."""
    assert problems(tmp_path, f'<a href="{href}">x</a>') == [f"broken-link: {wrong}"]


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://unpkg.com/x.js"></script>',
        '<img src="//cdn.example.org/x.png">',
        '<link rel="stylesheet" href="https://fonts.example.org/x.css">',
        '<iframe src="https://example.org"></iframe>',
    ],
)
def test_a_request_to_elsewhere_is_a_problem(tmp_path: Path, html: str) -> None:
    """Nothing is loaded from a third party."""
    assert [line.split(":")[0] for line in problems(tmp_path, html)] == ["outside-request"]


def test_a_canonical_address_is_no_request(tmp_path: Path) -> None:
    """It is only named, not loaded."""
    assert problems(tmp_path, '<link rel="canonical" href="https://example.org/">') == []


def test_links_to_the_sites_own_address_are_checked(tmp_path: Path) -> None:
    """An absolute link to the hosted site is an internal one."""
    found = problems(tmp_path, '<a href="https://me.org/b/">x</a><a href="https://me.org/c/">x</a>', "https://me.org/")
    assert len(found) == 1


def test_an_id_that_stands_twice_is_a_problem(tmp_path: Path) -> None:
    """A link to it would lead to whichever comes first."""
    found = problems(tmp_path, '<h2 id="hours">Hours</h2>\n<table id="hours"></table><p id="other"></p>')
    assert found == ["id-taken: the id 'hours' stands twice on this page"]


def test_another_form_of_the_page_must_exist(tmp_path: Path) -> None:
    """A head that names a file which is not there is a broken link."""
    html = (
        '<link rel="alternate" type="text/csv" href="data.csv"><link rel="alternate" type="text/markdown" href="a.md">'
    )
    assert problems(tmp_path, html) == ["broken-link: 'a.md' leads to no file"]
