"""The small project with two articles, their claims and what they leave out."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup
from markdown import Markdown
from small_site import SMALL, write_site

from dossier.build import load_site
from dossier.late import resolve
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.site import Site

BASIS = "  basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]\n"
HEAD = "---\ntitle: {title}\ndescription: What it holds.\nanswers: What is it?\n{more}---\n\n"


def article(id_: str, parts: str) -> str:
    """An article's record."""
    return (
        f"{id_}:\n  title: About <{id_}>\n  short: The {id_}\n  publisher: A seller\n  byline: not reported\n"
        "  dated: Feb 18, no year\n  written: Not known\n  words: 1234\n  checked: 2026-01-15\n"
        f"  does_well: [It is short]\n  leaves_out: [Any source]\n  parts:\n{parts}"
    )


def claim(id_: str, topic: str, verdict: str, severity: str, articles: str = "[guide, post]", right: str = "") -> str:
    """A claim's record."""
    more = f"  right: '{right}'\n" if right else ""
    return (
        f"{id_}:\n  topic: {topic}\n  claim: The claim {id_} <holds>.\n  articles: {articles}\n  verdict: {verdict}\n"
        f"  why: Because of [=alpha.enrolled] people & more.\n{more}  severity: {severity}\n{BASIS}"
    )


FILES = SMALL | {
    "docs/data/articles/guide.yml": article(
        "guide", "  - {title: Opening, says: It opens., claims: [lasts, cures]}\n  - {title: End, says: It ends.}\n"
    ),
    "docs/data/articles/post.yml": article(
        "post", "  - {title: All, says: It is brief., claims: [cures, lasts, fine]}\n"
    ),
    "docs/data/claims/research.yml": claim(
        "lasts", "research", "overstated", "high", right="[=alpha-response.mdma full]."
    )
    + claim("cures", "research", "wrong", "low", right="It was not measured.")
    + claim("fine", "research", "supported", "high", "[post]"),
    "docs/data/omissions/research.yml": (
        "left-out-a:\n  topic: research\n  title: A <fact>\n  fact: There were [=alpha.enrolled].\n  why_it_matters: Much.\n"
        f"  touched: The guide comes near it.\n  page: trials/alpha.md#top\n  severity: low\n{BASIS}"
        "left-out-b:\n  topic: research\n  title: B\n  fact: It is so.\n  why_it_matters: It matters.\n"
        f"  page: index.md\n  severity: high\n{BASIS}"
    ),
    "docs/claims/research.md": HEAD.format(title="Claims", more="records: [claims/research]\n")
    + "::: claims research\n",
    "docs/claims/post.md": HEAD.format(title="The post", more="record: articles/post\n") + "::: article-walk post\n",
}


def show(
    root: Path, src: str, body: str = "", *, more: str = "", files: dict[str, str] = FILES
) -> tuple[BeautifulSoup, Site]:
    """The page ``src`` rendered with all others; ``body`` replaces what it holds."""
    files = files | ({f"docs/{src}": HEAD.format(title="Page", more=more) + body} if body else {})
    site = load_site(write_site(root, files))
    extension, html = DossierExtension(site), {}
    for page in site.pages.by_src.values():
        extension.begin(page)
        html[page.src] = Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body)
    return BeautifulSoup(resolve(site, src, html[src]), "html.parser"), site


def words(element: object) -> str:
    """The text of an element with single spaces."""
    return " ".join(element.get_text(" ").split())  # type: ignore[attr-defined]
