"""The small project with claims on how MDMA acts, a history, and a second condition that only one trial plans to study."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup
from judgments_site import words
from markdown import Markdown
from small_site import SMALL, write_site

from dossier.build import load_site
from dossier.late import resolve
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.site import Site

__all__ = ["FILES", "show", "words"]

BASIS = "  basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]\n"


def claim(id_: str, theme: str, level: str, finding: str, sure: str) -> str:
    """A claim as YAML."""
    return (
        f"{id_}:\n  name: Claim {id_} <is> so\n  theme: {theme}\n  says: It was found & seen.\n  level: {level}\n"
        f"  studied: 9 healthy people\n  people: 9\n  finding: {finding}\n  sure: {sure}\n  against: Nothing yet.\n{BASIS}"
    )


MECHANISMS = (
    claim("blood", "hormones", "healthy people", "supports", "moderate")
    + claim("mice", "memory", "animals", "mixed", "low")
    + claim("people", "memory", "people in treatment", "against", "low")
    + claim("thought", "memory", "idea", "not tested", "not known")
)


def event(id_: str, date: str, kind: str, more: str = "") -> str:
    """An event as YAML."""
    return (
        f"{id_}:\n  title: Event {id_} <b>\n  date: {date}\n  kind: {kind}\n  country: Germany\n"
        f"  says: It & more happened.\n{more}{BASIS}"
    )


HISTORY = (
    event("made", '"1912"', "chemistry", "  place: Darmstadt\n  tale: {told: A tale., found: The truth.}\n")
    + event("used", '"1977"', "use in therapy", '  until: "1985"\n')
    + event("listed", "1985-07-01", "law")
    + event("listed-again", "1985-08-01", "law")
)
CONDITIONS = SMALL["docs/data/conditions/conditions.yml"] + (
    "pain:\n  name: Pain\n  short: Pain\n  status: planned\n  found: not studied\n  not_known: All & more.\n"
    f"  harms: not studied\n  read_on: index.md#part\n{BASIS}"
    "grief:\n  name: Grief\n  short: Grief\n  status: idea only\n  found: not studied\n  not_known: All.\n"
    f"  harms: not studied\n{BASIS}"
)
PLAN = (
    SMALL["docs/data/trials/alpha.yml"]
    .replace("alpha:", "beta:")
    .replace("ALPHA", "BETA")
    .replace("NCT00000001", "NCT00000002")
    .replace("condition: ptsd", "condition: pain")
    .replace("status: completed", "status: not yet recruiting")
    .replace("published_as: paper", "published_as: not yet due")
)
HEAD = "---\ntitle: Page\ndescription: A page.\nanswers: What is here?\n{more}---\n\n"
FILES = SMALL | {
    "docs/data/mechanisms/all.yml": MECHANISMS,
    "docs/data/history-events/all.yml": HISTORY,
    "docs/data/conditions/conditions.yml": CONDITIONS,
    "docs/data/trials/beta.yml": PLAN,
    "docs/trials/beta.md": SMALL["docs/trials/alpha.md"]
    .replace("ALPHA", "BETA")
    .replace("trials/alpha", "trials/beta"),
}
"""The project: every file that a build without a theme needs."""


def show(root: Path, body: str, *, records: str = "") -> tuple[BeautifulSoup, Site]:
    """``body`` as the page ``page.md``, at home for ``records``, without its list of sources; and the site."""
    head = HEAD.format(more=f"records: {records}\n" if records else "")
    site = load_site(write_site(root, FILES | {"docs/page.md": head + body}))
    extension = DossierExtension(site)
    html = {}
    for page in site.pages.by_src.values():
        extension.begin(page)
        html[page.src] = Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body)
    text = resolve(site, "page.md", html["page.md"]).split('<section class="page-sources"', 1)[0]
    return BeautifulSoup(text, "html.parser"), site
