"""Pages as Markdown: figures, marks, places and tables stand in words, and no markup of the page is left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dossier.build import load_site
from dossier.open_data import llms
from dossier.open_data.twin import files, twin
from dossier.site import Site

FOOT = (
    '<section class="page-sources" aria-labelledby="sources"><h2 id="sources">Sources</h2><ol class="page-sources">'
    '<li id="source-smith2020"><span class="reference">Smith</span></li></ol></section>'
)


@pytest.fixture
def site(small: Path) -> Site:
    """The small site at an address."""
    made = load_site(small)
    made.address = "https://me.org/"
    return made


def body(site: Site, html: str, src: str = "trials/alpha.md") -> str:
    """The twin without its head."""
    return twin(site, src, html).split("[Help now]")[1].split("\n\n", 1)[1].strip()


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<p>In <a class="figure-value" data-source="x" href="#alpha-response">12 of 18</a></p>',
         "In [12 of 18](https://me.org/trials/alpha/#alpha-response)"),
        ('<p>A <a class="term" data-definition="What &lt;it&gt; is" href="../../glossary/#remission">remission</a></p>',
         "A remission"),
        ('<p>5 <span class="mark mark-secondary" title="Read ...">Second-hand</span></p>', "5 (Second-hand)"),
        ('<p>x <span class="mark mark-retracted" title="Gone">Retracted</span></p>', "x (Retracted)"),
        ("<p>p &lt; 0.05 and 2 * 3 * 4 &amp; more</p>", r"p &lt; 0.05 and 2 \* 3 \* 4 & more"),
        ("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "&lt;script>alert(1)&lt;/script>"),
        ("<p><code>&lt;id&gt;</code></p>", "`<id>`"),
        ('<h2 id="a">Head<a class="headerlink" href="#a" title="Link">#</a></h2>', "## Head"),
        ('<p><span class="verdict verdict-wrong"><span aria-hidden="true">✕</span> Wrong</span> It is.</p>',
         "**Wrong.** It is."),
        ('<div class="admonition key"><p class="admonition-title">In short</p><ul><li>One</li></ul></div>',
         "**In short**\n\n- One"),
        ("<dl><dt>dose</dt><dd>How much.</dd></dl>", "**dose**\n\nHow much."),
        ('<svg role="img"><title>Two bars</title><desc>MDMA 5. Placebo 3.</desc><g><title>part</title></g></svg>',
         "(Drawing: Two bars. MDMA 5. Placebo 3.)"),
        ('<p>a</p><button type="button">Sort</button><!-- x --><style>p{}</style>', "a"),
        ('<p><a href="../../bibliography/">all</a> <a href="https://else.org/x">there</a></p>',
         "[all](https://me.org/bibliography/) [there](https://else.org/x)"),
        ('<p><a href="../..">home</a></p>', "[home](https://me.org/)"),
        ("<p>word [=alpha.x] stays</p>", "word [=alpha.x] stays"),
    ],
)  # fmt: skip
def test_what_becomes_of_it(html: str, text: str, site: Site) -> None:
    """Each kind of thing that our pages have."""
    assert body(site, html) == text


def test_a_table_is_a_table(site: Site) -> None:
    """With its caption, one line a row, several lines of a cell apart, and a bar in a cell not taken for an edge."""
    html = (
        '<table class="x"><caption>Who took part</caption><thead><tr><th scope="col">Trial</th><th scope="col">People'
        '</th></tr></thead><tbody><tr><th scope="row">ALPHA</th><td data-label="People">MDMA: 20<br>Placebo: 21|22'
        "</td></tr></tbody></table>"
    )
    assert body(site, html) == (
        "*Who took part*\n\n| Trial | People |\n| --- | --- |\n| ALPHA | MDMA: 20; Placebo: 21\\|22 |"
    )


def test_a_citation_is_a_footnote_that_says_what_was_read_and_where(site: Site) -> None:
    """Number, reference with its address, how far it was read, and every place that the page cites, each once."""
    cite = '<a class="cite" href="#x" data-source="smith2020" data-place="{}">[1]</a>'
    html = f"<p>So {cite.format('Table 2')}, so {cite.format('p &lt; 3')}, {cite.format('Table 2')}.</p>{FOOT}"
    assert body(site, html) == (
        "So [^1], so [^1], [^1].\n\n"
        "[^1]: Smith AB, Jones C, et al. *A trial of a treatment*. Journal of Trials 12:1\u20139, May 1, 2020. "
        "[doi:10.1000/xyz123](https://doi.org/10.1000/xyz123) Read whole. Places cited here: Table 2; p &lt; 3."
    )


def test_the_head_says_what_it_is(site: Site) -> None:
    """Title, what it answers, where the page is, when its facts were checked, version, license, no advice."""
    site.shown["alpha-score"] = {"trials/alpha.md"}
    head = twin(site, "trials/alpha.md", "<p>x</p>")
    assert head.startswith(
        "# ALPHA\n\n> What did ALPHA find?\n\nThe trial ALPHA.\n\nPage: https://me.org/trials/alpha/\n\n"
        "Facts checked 2026-02-01 to 2026-02-01; next check by 2028-02-01.\n\nVersion: "
    )
    assert "Information, not medical or legal advice. [Help now](https://me.org/help-now/)." in head


def test_without_an_address_links_lead_from_the_twins_own_place(small: Path) -> None:
    """The twin of trials/alpha/ stands beside it, as trials/alpha.md."""
    html = '<p><a href="../../bibliography/#x">all</a> <a href="#here">here</a></p>'
    assert body(load_site(small), html) == "[all](../bibliography/#x) [here](alpha/#here)"


def test_only_the_hosted_edition_has_twins(small: Path) -> None:
    """Each at the path of its source."""
    assert list(files(load_site(small), {"index.md": "<p>x</p>"})) == ["index.md"]
    offline = load_site(small, directory_urls=False)
    assert files(offline, {"index.md": "<p>x</p>"}) == {}
    assert llms.files(offline) == {}


def test_llms_txt_names_every_page_once(site: Site) -> None:
    """One heading, one quotation, then lists of links to the twins (llmstxt.org)."""
    text = llms.files(site)["llms.txt"].decode()
    assert text.startswith("# MDMA-assisted therapy, in evidence\n\n> ")
    listed = re.findall(r"^- \[[^]]+\]\(https://me\.org/([^)]+\.md)\)", text, re.MULTILINE)
    assert sorted(set(listed) - {"help-now.md", "reference/data.md"}) == sorted(site.pages.by_src)
    assert "- [ALPHA](https://me.org/trials/alpha.md): The trial ALPHA." in text
