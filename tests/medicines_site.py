"""The small project with medicines, exclusions and events of conduct, for tests of their blocks and tables."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup
from markdown import Markdown
from small_site import SMALL, write_site

from dossier.build import load_site
from dossier.late import resolve
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.pages import parse_page
from dossier.site import Site

BASIS = "basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]"
NEWS = "basis: [{source: news2021, place: article, checked: 2026-01-15}]"
INTERACTIONS = f"""\
with-pillol:
  name: Pillol
  group: SSRI antidepressant
  kind: medicine
  synonyms: [blunter]
  members:
  - name: pillol
    also: [pilol]
    brands: {{US: [Pillex, "P<x>"], UK: [Pillex]}}
  consequence: weaker effect
  says: It was felt less & later.
  evidence: human study
  evidence_says: One study of -2 days.
  studies:
  - {{who: Healthy <men>, n: 12, design: Crossover, given: Both, found: Less was felt., {NEWS}}}
  trials_required: tapered
  trials_say: Tapered off.
  {BASIS}
with-maoi:
  name: MAO inhibitors
  group: Old antidepressants
  kind: class of medicines
  members: [{{name: phenol, brands: {{Australia: [Nardol]}}}}, {{name: tranyl}}]
  consequence: danger
  says: It can kill.
  evidence: mechanism
  evidence_says: Predicted.
  trials_required: excluded
  trials_say: Kept out.
  {BASIS}
with-booster:
  name: Booster
  group: HIV medicine
  kind: medicine
  members: [{{name: booster}}]
  consequence: danger
  says: One man died.
  evidence: case reports
  evidence_says: One case.
  studies:
  - {{who: A man, n: 1, design: Case, given: Both, found: He died., {BASIS}}}
  trials_required: not stated
  trials_say: Not found.
  discrepancies:
  - about: Date
    versions:
    - {{says: October, source: smith2020, place: a}}
    - {{says: November, source: news2021, place: b}}
    shown: October.
  {BASIS}
with-salt:
  name: Salt
  group: Mood stabilizer
  kind: medicine
  members: [{{name: salt}}]
  consequence: unknown
  says: Not known.
  evidence: none
  evidence_says: Not studied.
  trials_required: allowed
  trials_say: Allowed.
  {BASIS}
"""
CONTRAINDICATIONS = f"""\
weak-heart:
  name: A weak <heart>
  group: heart and blood vessels
  protocols:
  - {{trial: beta, rule: kept out, says: No weak hearts., {NEWS}}}
  - {{trial: alpha, rule: allowed, says: Some., {BASIS}}}
  why: MDMA raises blood pressure.
  evidence: mechanism
  known: Not studied.
  also: [{{who: A board, says: Do not., {NEWS}}}]
  {BASIS}
low-mood:
  name: Low mood
  group: mental health
  protocols: [{{trial: beta, rule: kept out in part, says: Some., {BASIS}}}]
  why: not stated
  evidence: none found
  known: Not studied.
  {BASIS}
liver:
  name: A weak liver
  group: other organs
  protocols: not found
  why: It clears drugs.
  evidence: mechanism
  known: Not studied.
  also: [{{who: FDA, says: Study it., {BASIS}}}]
  {BASIS}
"""
EVENTS = f"""\
later-2021:
  title: A site was closed
  theme: oversight
  date: 2021-03-02
  country: Nowhere
  trials: [alpha]
  what: A board closed a site & said why.
  standing: found
  statements:
  - {{kind: found, by: a board, date: 2021-03-02, says: That rules were broken., {BASIS}}}
  - {{kind: answered, by: the site, says: That nobody was harmed., {NEWS}}}
  consequence: It was closed.
  for_readers: Ask who inspects.
  {BASIS}
earlier-2020:
  title: A person alleges a wrong
  theme: oversight
  date: "2020"
  country: Nowhere
  what: A person said that it went wrong.
  standing: alleged
  statements: [{{kind: alleged, by: a person, says: A wrong., {NEWS}}}]
  consequence: not found
  for_readers: Keep notes.
  {NEWS}
"""
BETA = SMALL["docs/data/trials/alpha.yml"].replace("alpha:", "beta:", 1).replace("ALPHA", "BETA")
FILES = {
    "docs/data/interactions/all.yml": INTERACTIONS,
    "docs/data/contraindications/all.yml": CONTRAINDICATIONS,
    "docs/data/conduct-events/all.yml": EVENTS,
    "docs/data/trials/beta.yml": BETA.replace("NCT00000001", "NCT00000002"),
    "docs/trials/beta.md": SMALL["docs/trials/alpha.md"]
    .replace("ALPHA", "BETA")
    .replace("trials/alpha", "trials/beta"),
}


def show(root: Path, body: str, *, records: str = "") -> tuple[BeautifulSoup, Site]:
    """The page ``page.md`` with ``body``, at home for ``records`` when named, and the site that it left its marks on."""
    write_site(root, SMALL | FILES)
    home = f"records: {records}\n" if records else ""
    text = f"---\ntitle: A page\ndescription: What it holds.\nanswers: What?\n{home}---\n\n{body}"
    (root / "docs/page.md").write_text(text, encoding="utf-8")
    site = load_site(root)
    extension = DossierExtension(site)
    extension.begin(parse_page("page.md", text))
    html = Markdown(extensions=[*EXTENSIONS, extension]).convert(site.page("page.md").body)
    return BeautifulSoup(resolve(site, "page.md", html), "html.parser"), site


def words(element: object) -> str:
    """Text with single spaces."""
    return " ".join(element.get_text(" ", strip=True).split())  # type: ignore[attr-defined]
