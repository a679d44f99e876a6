"""The print edition of a small site: a file a section, whose contents, links, marks and days are right, twice the same."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from small_release import add_page, write_release

from _console import Refusal
from products import Release, _chromium, _paper_fonts, _pdf_file, pdf
from products._book import pages_of
from products._paper_links import OTHER_FILE, Places, entries, settle
from products._paper_parts import Part, parts_of
from products._paper_tables import turn_wide_tables

RISKS = """<p class="answers"><span>What this page answers</span> What can go <em>wrong</em>?</p><h2 id="a">Harm</h2>
<p><a class="cite" href="../reference/list.html#smith2020">[1]</a> <a href="#a">up</a>
<a href="../research/study.html">the study</a> <a href="../index.html">home</a> <a class="term" href="../reference/list.html#word">word</a>
<a href="../data/trials.csv" download>data</a></p><ul><li><input type="checkbox" id="t"> <label for="t">Ask it</label></li></ul>
<h2 id="sources">Sources</h2><ol class="page-sources"><li id="source-smith2020">Smith AB.</li></ol>"""


@pytest.fixture
def release(tmp_path: Path) -> Release:
    """Home, a section of one page, another of one page, a list of sources, and help; no address is known."""
    made = write_release(tmp_path, last="../risks/index.html")
    add_page(made, "risks/index.html", "Risks of it", RISKS, "../reference/list.html", "Risks")
    add_page(made, "reference/list.html", "Sources", '<p id="smith2020">Smith</p>', "../help-now.html", "Reference")
    add_page(made, "help-now.html", "Help now", "<p>Call 988.</p>", "")
    return replace(made, url="")


@pytest.fixture
def parts(release: Release) -> list[Part]:
    """What stands in which file."""
    return parts_of(pages_of(release.offline))


def test_every_page_has_a_file_and_help_is_in_each(parts: list[Part], release: Release) -> None:
    """The first page of all stands in the first file."""
    assert [(part.key, part.title, [page.path for page in part.pages]) for part in parts] == [
        ("research", "Research", ["index.html", "research/study.html", "help-now.html"]),
        ("risks", "Risks", ["risks/index.html", "help-now.html"]),
        ("reference", "Reference", ["reference/list.html", "help-now.html"]),
    ]
    assert parts[1].file_name(release) == "mdma-therapy-evidence-v1-risks.pdf"


def _settled(parts: list[Part], release: Release) -> dict[str, tuple[str | None, str | None]]:
    article = (page := parts[1].pages[0]).article
    settle(article, page, parts[1], Places(parts, release))
    links = [element for element in article.iter() if element.get("href") or "elsewhere" in element.get("class", "")]
    return {"".join(link.itertext()): (link.get("href"), link.get("class")) for link in links}


def test_links_stay_in_the_file_or_lead_to_the_other(parts: list[Part], release: Release) -> None:
    """A citation leads to the reference at the end of its own page; what is in no file is no link."""
    other = f"{OTHER_FILE}mdma-therapy-evidence-v1-"
    assert _settled(parts, release) == {
        "[1]": ("#risks-index--source-smith2020", "cite"),
        "up": ("#risks-index--a", None),
        "the study": (f"{other}research.pdf#research-study", "elsewhere"),
        "home": (f"{other}research.pdf#index", "elsewhere"),
        "word": (f"{other}reference.pdf#reference-list", "term elsewhere"),
        "data": (None, "elsewhere"),
    }
    text = "".join(parts[1].pages[0].article.itertext())
    assert "the study (in Research) home word" in text
    assert "word (in" not in text


def test_links_lead_to_the_site_when_its_address_is_known(parts: list[Part], release: Release) -> None:
    """In the form that the hosted edition has."""
    found = _settled(parts, replace(release, url="https://example.org/"))
    assert found["the study"][0] == "https://example.org/research/study/"
    assert found["word"][0] == "https://example.org/reference/list/#word"
    assert found["data"][0] == "https://example.org/data/trials.csv"


def test_groups_of_the_menu_are_headings_of_the_contents(parts: list[Part]) -> None:
    """Pages with their sheets; what is not known yet is 0."""
    pages = tuple(replace(page, trail=("Risks", "The body")) for page in parts[1].pages[:1]) + parts[1].pages[1:]
    assert entries(replace(parts[1], pages=pages), {"help-now": 7}) == [
        {"heading": "The body"},
        {"title": "Risks of it", "id": "risks-index", "number": 0, "level": 1},
        {"title": "Help now", "id": "help-now", "number": 7, "level": 0},
    ]


def test_a_wide_table_lies_on_its_side_with_its_heading(release: Release) -> None:
    """A short one, or one of few columns, stays in the text."""
    heads = "".join(f"<th>{n}</th>" for n in range(9))
    table = f"<h2>{{}}</h2><div class='table-block'><table><tr>{heads}</tr>{{}}</table></div>"
    body = table.format("long", "<tr><td>1</td></tr>" * 12) + table.format("short", "<tr><td>1</td></tr>")
    add_page(release, "wide.html", "Wide", body, "")
    add_page(release, "index.html", "Home", "<p>x</p>", "wide.html")
    pages_of.cache_clear()
    article = pages_of(release.offline)[1].article
    turn_wide_tables(article)
    turned = [e.tag.rpartition("}")[2] for e in article.iter() if "on-its-side" in e.get("class", "").split()]
    assert turned == ["h2", "div"]


def test_without_a_browser_the_message_says_what_helps(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other products are still made."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(_chromium, "installed", lambda environment: iter(()))
    assert pdf.PRODUCT.missing() == (
        "It needs Chromium or Google Chrome: install one (on Debian: sudo apt-get install chromium), "
        "or name one: CHROMIUM=/path/to/chromium."
    )


def test_letters_without_a_font_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the packages that bring them; where nobody can tell, nothing is said."""
    monkeypatch.setattr(_paper_fonts.shutil, "which", lambda name: "/usr/bin/fc-list")
    monkeypatch.setattr(_paper_fonts, "_has", lambda tool, code: code not in {"ko", "th"})
    assert _paper_fonts.lacking() == (
        "No font on this machine for Korean, Thai: names in those letters are printed as boxes. "
        "On Debian: sudo apt-get install fonts-noto-core fonts-noto-cjk."
    )
    monkeypatch.setattr(_paper_fonts.shutil, "which", lambda name: None)
    assert not _paper_fonts.lacking()


def test_a_browser_that_prints_nothing_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With what it said."""
    monkeypatch.setenv("CHROMIUM", shutil.which("false") or "/bin/false")
    with pytest.raises(Refusal, match=r"The browser did not print page\.html: 1\."):
        _chromium.print_file(tmp_path / "page.html", tmp_path / "out.pdf")


@pytest.mark.browser
def test_the_file_is_whole_and_the_same_twice(parts: list[Part], release: Release, tmp_path: Path) -> None:
    """Title, language, tags, bookmarks, the sheets of the contents, links to another file, days of the release."""
    places = Places(parts, release)
    files = [pdf.make_part(parts[1], places, release, folder) for folder in (tmp_path, release.offline)]
    assert files[0].read_bytes() == files[1].read_bytes()
    with pikepdf.open(files[0]) as made:
        assert not made.check_pdf_syntax()
        assert str(made.docinfo.Title) == "Risks. MDMA-assisted therapy, in evidence"
        assert str(made.docinfo.CreationDate) == str(made.docinfo.ModDate) == "D:20261128000000Z"
        assert str(made.Root.Lang) == "en"
        assert bool(made.Root.MarkInfo.Marked)
        assert str(made.Root.Outlines.First.Title) == "Risks"
        actions = [link.A for page in made.pages for link in page.get("/Annots", []) if "/A" in link]
        others = [(str(action.F.UF), str(action.D)) for action in actions if action.S == "/GoToR"]
        assert ("mdma-therapy-evidence-v1-research.pdf", "/research-study") in others
        assert OTHER_FILE not in str(actions)
        fonts = [font for page in made.pages for font in page.Resources.get("/Font", {}).values()]
    assert fonts
    assert _pdf_file.sheets(files[0])["help-now"] == 4
    if tool := shutil.which("pdftotext"):
        text = subprocess.run([tool, "-layout", files[0], "-"], capture_output=True, text=True, check=True).stdout
        for words in (
            "Version v1, 2026-11-28",
            "Facts checked up to 2026-11-20",
            "What can go wrong?",
            "\u2610 Ask it",
        ):
            assert words in text
        assert any(line.split() == ["Help", "now", "4"] for line in text.splitlines())
        assert "What this page answers" in text
