"""The small project with what pages on judgments need besides: reviews, bodies, critiques and a retracted paper."""

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

RETRACTED = """\
gone2020:
  kind: article
  title: A pooling
  authors: [Gone A]
  container: Journal of Trials
  published: 2020-01-01
  doi: 10.1000/gone
  access: {extent: abstract}
  funder: not found
  sponsor_tied: true
  status: retracted
  notice: {date: 2024-08-10, says: Withdrawn by the journal., source: news2021, place: note}
"""
BASIS = "  basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]\n"
REVIEW = """\
  source: smith2020
  subject: PTSD
  question: How much?
  participants: not found
  certainty: low
  risk_of_bias: not found
  searched_to: 2019-05
  finding: Better <with> MDMA.
  limits: Few trials.
"""
ESTIMATES = """\
  estimates:
  - {outcome: Symptoms, kind: "Hedges' g", estimate: -0.7, interval: {low: -0.95, high: -0.45}, comparisons: 2, n: 60,
     i2: 0.0, p: {relation: <, value: 0.001}, certainty: low, note: Minus favors MDMA.}
  - {outcome: Response, kind: risk ratio, estimate: 1.4, interval: not reported, comparisons: not found, n: not found}
"""
REVIEWS = (
    f"whole2024:\n  name: Whole 2024\n  kind: meta-analysis\n  trials: [alpha, beta]\n  studies: 2\n{REVIEW}{ESTIMATES}{BASIS}"
    f"part2023:\n  name: Part 2023\n  kind: systematic review\n  trials: [beta]\n  studies: 9\n{REVIEW}{BASIS}"
    f"strict2022:\n  name: Strict 2022\n  kind: meta-analysis\n  trials: [alpha]\n  studies: 1\n{REVIEW}{BASIS}"
    f"silent2022:\n  name: Silent 2022\n  kind: meta-analysis\n  trials: not found\n  studies: 3\n{REVIEW}{BASIS}"
    + f"old2020:\n  name: Old 2020\n  kind: meta-analysis\n  trials: [alpha]\n  studies: 1\n{REVIEW}{ESTIMATES}{BASIS}".replace(
        "smith2020", "gone2020"
    )
)
CONCLUSIONS = """\
board-2024:
  body: Board
  country: United States
  kind: advisory committee
  date: 2024-06-04
  title: Voted against
  direction: against
  says: It is not shown.
  certainty: insufficient
  trials: [alpha]
  votes:
  - {question: Does it work?, 'yes': 2, 'no': 3}
  - {question: Is it safe?, 'yes': not reported, 'no': 4}
  grounds: [Few people, "Blind <trials>"]
  could_change: A trial
  discrepancies:
  - about: The day
    versions:
    - {says: June 4, source: smith2020, place: page 1}
    - {says: June 5, source: news2021, place: page 2}
    shown: June 4.
  basis:
  - {source: smith2020, place: page 1, checked: 2026-01-15}
  - {source: news2021, place: votes, checked: 2026-01-15, supports: [votes]}
guide-2013:
  body: Guide
  country: International
  kind: guideline
  date: "2013"
  title: Precedes the trials.
  direction: no position
  says: It says nothing of it.
  certainty: not applicable
  trials: not applicable
  could_change: not found
  basis: [{source: smith2020, place: page 9, checked: 2026-01-15}]
"""
CRITIQUES = """\
guessing:
  title: People could tell
  theme: blinding
  who: A board
  date: 2024-06
  says: They could tell & hope.
  trials: [alpha, beta]
  why_it_matters: The effect may be smaller.
  replies:
  - who: The authors
    date: 2024-07-01
    says: All trials have this.
    basis: [{source: news2021, place: letter, checked: 2026-01-15}]
  standing: disputed
  basis:
  - {source: smith2020, place: page 1, checked: 2026-01-15}
  - {source: gone2020, place: abstract, checked: 2026-01-15, supports: [why_it_matters]}
earlier:
  title: An earlier point
  theme: blinding
  who: A reader
  date: "2021"
  says: It was not checked.
  why_it_matters: Nobody knows.
  standing: no reply found
  basis: [{source: smith2020, place: page 2, checked: 2026-01-15}]
"""
BETA = SMALL["docs/data/trials/alpha.yml"].replace("alpha:", "beta:").replace("ALPHA", "BETA").replace("0001", "0002")
HEAD = "---\ntitle: {name}\ndescription: A page.\nanswers: What is here?\n{more}---\n\n"
FILES = SMALL | {
    "docs/data/trials/beta.yml": BETA.replace("2018-01-01", "2016-01-01"),
    "docs/data/blinding/beta.yml": SMALL["docs/data/blinding/alpha.yml"].replace("alpha", "beta"),
    "docs/trials/beta.md": SMALL["docs/trials/alpha.md"]
    .replace("ALPHA", "BETA")
    .replace("trials/alpha", "trials/beta"),
    "docs/data/sources/gone2020.yml": RETRACTED,
    "docs/data/reviews/all.yml": REVIEWS,
    "docs/data/conclusions/all.yml": CONCLUSIONS,
    "docs/data/critiques/all.yml": CRITIQUES,
}
"""The project: every file that a build without a theme needs."""


def show(root: Path, body: str, *, records: str = "") -> tuple[BeautifulSoup, Site]:
    """``body`` as the page ``page.md``, at home for ``records``, every other page rendered too; and the site."""
    head = HEAD.format(name="Page", more=f"records: {records}\n" if records else "")
    site = load_site(write_site(root, FILES | {"docs/page.md": head + body}))
    extension = DossierExtension(site)
    html = {}
    for page in site.pages.by_src.values():
        extension.begin(page)
        html[page.src] = Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body)
    text = resolve(site, "page.md", html["page.md"]).split('<section class="page-sources"', 1)[0]
    return BeautifulSoup(text, "html.parser"), site


def words(element: object) -> str:
    """The text of an element with single spaces."""
    return " ".join(element.get_text(" ").split())  # type: ignore[attr-defined]
