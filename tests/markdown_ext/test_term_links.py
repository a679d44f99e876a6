"""Term links: the first use in running text, in every spelling that a writer may use, and nowhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown import Markdown

from dossier.build import load_site
from dossier.features.page_dates import page_dates
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.pages import parse_page

TERMS = """\
functional-unblinding:
  name: functional unblinding
  topic: trials
  definition: People can tell "what" they had.
  link: [functional unblinding]
  basis: [{source: smith2020, place: Methods, checked: 2026-01-15}]
blinding:
  name: blinding
  topic: trials
  definition: Nobody is told.
  link: [blinding, unblinding, open-label, double-blind, randomized]
  basis: [{source: smith2020, place: Methods, checked: 2026-01-15}]
meta-analysis:
  name: meta-analysis
  topic: statistics
  definition: Results put together.
  link: [meta-analysis, randomized trial, "Cohen's d", prior therapy, FDA, MP-1, behavioral activation]
  basis: [{source: smith2020, place: Methods, checked: 2026-01-15}]
"""
LINK = re.compile(r'<a class="term"[^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


@pytest.fixture
def links(small: Path):
    """A function from Markdown to the (target, text) of each term link in it."""
    (small / "docs/data/terms/more.yml").write_text(TERMS, encoding="utf-8")
    site = load_site(small)
    assert not site.problems
    extension = DossierExtension(site)

    def found(body: str, src: str = "page.md") -> list[tuple[str, str]]:
        extension.begin(parse_page(src, body))
        html = Markdown(extensions=[*EXTENSIONS, extension]).convert(extension.context.page.body)
        return [(way.split("#")[-1], text) for way, text in LINK.findall(html)]

    return found


@pytest.mark.parametrize(
    ("written", "linked"),
    [
        ("Remission is rare.", "Remission"),
        ("They had REMISSION.", "REMISSION"),
        ("Two meta-analyses agree.", "meta-analyses"),
        ("A meta analysis pooled them.", "meta analysis"),
        (
            "A non\N{NON-BREAKING HYPHEN}random meta\N{NON-BREAKING HYPHEN}analysis.",
            "meta\N{NON-BREAKING HYPHEN}analysis",
        ),
        ("Three randomised trials.", "randomised trials"),
        ("A randomized\ntrial.", "randomized\ntrial"),
        ("It was open label.", "open label"),
        ("Prior therapies failed.", "Prior therapies"),
        ("Behavioural activation helps.", "Behavioural activation"),
        ("Cohen\N{RIGHT SINGLE QUOTATION MARK}s d was large.", "Cohen\N{RIGHT SINGLE QUOTATION MARK}s d"),
        ("In MP1 it was.", "MP1"),
        ("The FDA's letter.", "FDA"),
        ("(remission)", "remission"),
        ("*remission*, they said", "remission"),
        ("- an item on remission", "remission"),
        ("The trial ALPHA found it.", "ALPHA"),
        ("| a |\n|---|\n| remission |", "remission"),
        ('!!! key "Short"\n    On remission.', "remission"),
        ("<small>on remission</small>", "remission"),
        ("<q>remission</q>, that is remission", "remission"),
        ("A line.<br>remission", "remission"),
        ("A claim [@smith2020, Table 1]. Then remission.", "remission"),
        ("See <https://example.org> on remission.", "remission"),
    ],
)
def test_links(links, written: str, linked: str) -> None:
    """Plural, both spellings of English, hyphens, line breaks, a capital at the start of a sentence."""
    assert [text for _, text in links(written)] == [linked]


@pytest.mark.parametrize(
    "written",
    [
        "# Remission",
        "## Blinding in trials",
        "## Remission {#own-id}",
        "[remission](https://example.org)",
        "![remission](picture.png)",
        "`remission`",
        "``` text\nremission\n```",
        "    remission, indented as code",
        "> They said remission.",
        "> A quotation\n> over lines, with *blinding* in it.",
        '"premission" and "remissionlike"',
        "post-remission care",
        "remission-like states",
        "remission/response",
        "no remission@example.org here",
        "see remission.org",
        "a path/remission/here",
        "the fda in lower case",
        "cohen's d in lower case",
        "the MP-12 trial and the MP-1-like one",
        "XFDA and FDA_1",
        "<q>remission</q>",
        '<a href="https://example.org">remission</a>',
        '<a href="https://example.org">on *remission* and\nblinding</a>',
        "<q>see <em>remission</em></q>",
        "<kbd>remission</kbd>",
        '<abbr title="x">remission</abbr>',
        "<cite>remission</cite>",
        "<figure markdown><figcaption markdown>remission</figcaption></figure>",
        '<p markdown class="no-link">remission and *blinding*</p>',
        "remission\n{: .no-link }",
        '!!! key "On remission"\n    Text.',
        '??? note "On remission"\n    Text.',
        "Remission\n:   is what this defines.",
        "| remission |\n|---|\n| cell |",
        "[=alpha-response.mdma full] of people",
        "::: table results\n    id: t\n    caption: On remission\n",
        "<!-- remission -->",
        "A label of a citation [@smith2020, remission table].",
        "alpha in lower case is a word, not the trial",
    ],
)
def test_stays_text(links, written: str) -> None:
    """Headings, links, code, quotations, captions, titles, parts of words and finished text are left alone."""
    assert links(written) == []


def test_only_the_first_use_is_linked(links) -> None:
    """A page full of links cannot be read; the second use is plain, on every later line too."""
    assert links("Remission, then remission.\n\nAnd remission again.\n\n- remission") == [("remission", "Remission")]


def test_a_heading_does_not_use_up_the_first_use(links) -> None:
    """The heading stays text, and the sentence under it has the link."""
    assert links("## Remission\n\nOn remission.") == [("remission", "remission")]


def test_the_longest_form_wins(links) -> None:
    """'functional unblinding' leads to its own entry; a later 'unblinding' to the other."""
    assert links("Functional unblinding, and unblinding.") == [
        ("functional-unblinding", "Functional unblinding"),
        ("blinding", "unblinding"),
    ]


def test_the_longest_form_wins_also_from_the_same_start(links) -> None:
    """'randomized trial' is not cut short by 'randomized'."""
    assert links("A randomized trial.") == [("meta-analysis", "randomized trial")]
    assert links("They were randomized.") == [("blinding", "randomized")]


def test_several_in_one_sentence_stand_in_order(links) -> None:
    """Text before, between and after the links is kept, also around other elements."""
    found = links("In ALPHA **remission** and blinding were *open-label* `remission` FDA.")
    assert [text for _, text in found] == ["ALPHA", "remission", "blinding", "FDA"]


def test_an_author_can_say_no(links) -> None:
    """``no_links`` in the front matter leaves out records by id."""
    page = "---\ntitle: T\nno_links: [remission]\n---\nRemission and blinding."
    assert links(page) == [("blinding", "blinding")]


def test_a_record_is_not_linked_on_its_own_page(links) -> None:
    """The glossary does not link to itself, nor a trial's page to the trial."""
    assert links("Remission and blinding.", "glossary.md") == []
    assert links("ALPHA saw remission.", "trials/alpha.md") == [("remission", "remission")]


def test_the_definition_travels_escaped(small: Path) -> None:
    """The preview's text is an attribute, with quotation marks written so that it stays one."""
    (small / "docs/data/terms/more.yml").write_text(TERMS, encoding="utf-8")
    extension = DossierExtension(load_site(small))
    extension.begin(parse_page("page.md", "On functional unblinding."))
    html = Markdown(extensions=[extension]).convert("On functional unblinding.")
    assert 'data-definition="People can tell &quot;what&quot; they had."' in html


def test_state_does_not_leak_into_the_next_page(links) -> None:
    """Each page has its own first use."""
    assert links("Remission.") == links("Remission.") == [("remission", "Remission")]


def test_a_link_says_nothing_of_when_facts_were_checked(small: Path) -> None:
    """The page names the record and does not show it, so its dates are not the page's."""
    site = load_site(small)
    extension = DossierExtension(site)
    extension.begin(parse_page("page.md", "On remission."))
    Markdown(extensions=[extension]).convert("On remission.")
    assert site.named == {"remission": {"page.md"}}
    assert page_dates(site, "page.md") == {}
