"""The small project with what pages on risk need besides: events, vital signs, facts and open questions."""

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

BASIS = "  basis: [{source: smith2020, place: Table 3, checked: 2026-01-15}]\n"
EVENTS = f"""\
sick:
  plain: Feeling <sick>
  event: Nausea
  system: stomach and appetite
  trials: [alpha]
  arms:
    mdma: {{events: 10, n: 20}}
    placebo: {{events: 0, n: 21, zero_at: Table 3 prints 0}}
  severity: any
  window: During treatment
  solicited: asked for
  how_asked: A list at every visit
  compared: more likely with MDMA
  derived: From percentages.
  discrepancies:
  - about: People who felt sick
    versions: [{{says: "10", source: smith2020, place: Table 3}}, {{says: "11", source: news2021, place: text}}]
    shown: The paper's own.
{BASIS}tight:
  plain: Tight muscles
  event: Tight muscles
  system: muscles and movement
  trials: [alpha]
  arms:
    mdma: {{events: 5, n: 20}}
    placebo: {{events: 4, n: 21}}
  severity: any
  window: not reported
  solicited: not reported
  how_asked: not reported
  compared: not compared
{BASIS}cold:
  plain: Feeling cold
  event: Coldness
  system: skin and temperature
  trials: [alpha]
  arms:
    mdma: {{events: not found, n: 20}}
    placebo: {{events: not found, n: 21}}
  severity: any
  window: not reported
  solicited: not reported
  how_asked: not reported
  compared: more likely with MDMA
{BASIS}cough:
  plain: Cough
  event: Cough
  system: whole body
  trials: [alpha]
  arms:
    all: {{events: 3, n: 9}}
    partners: {{events: not reported, n: 9}}
  counted: sessions
  severity: any
  window: not reported
  solicited: not reported
  how_asked: not reported
  compared: not applicable
{BASIS}"""
SIGNS = f"""\
high:
  name: Pressure above 160 mmHg
  sign: systolic blood pressure
  unit: mmHg
  group: Volunteers
  n: 50
  dose: 100 mg, once
  when: not reported
  threshold: 160
  above: {{percent: 33, n: 50}}
  highest: not reported
  control: not found
  finding: One in three passed it.
  limits: Healthy people.
{BASIS}peak:
  name: Highest reading
  sign: heart rate
  unit: beats a minute
  group: Volunteers
  n: 8
  dose: 100 mg, once
  when: After 2 hours
  threshold: not applicable
  highest: 132
  control: not found
  finding: It went up.
  limits: Eight people.
{BASIS}"""
FACT = """\
  people: Some people
  limits: It is <small>.
"""
BODY = f"""\
sodium:
  title: Sodium fell
  theme: sodium
  says: It fell by -3 in some.
  evidence: study of healthy volunteers
  counts:
    free: {{label: "Free to drink", value: {{events: 30, n: 81}}}}
    share: {{label: A share, value: {{percent: 12, n: not reported}}}}
  figures:
    top: {{label: Highest, value: 42.8, unit: °C}}
  derived: From percentages.
  trials: [alpha]
{FACT}{BASIS}regulator-says:
  title: A regulator says so
  theme: sodium
  says: Data are missing.
  evidence: regulator
{FACT}{BASIS}"""
MIND = f"mood:\n  title: Low mood\n  theme: the days after\n  says: Some were low.\n  evidence: survey\n{FACT}{BASIS}"
MISUSE = f"pull:\n  title: A pull\n  theme: pull of the drug\n  says: It pulled.\n  evidence: survey\n{FACT}{BASIS}"
STREET = f"""\
tablet:
  title: A tablet
  theme: how much is in it
  says: Tablets vary.
  evidence: study of street drugs
  supervised: A measured amount.
{FACT}  basis:
  - {{source: news2021, place: text, checked: 2026-01-15}}
  - {{source: smith2020, place: Methods, checked: 2026-01-15, supports: [supervised]}}
"""
UNKNOWNS = f"""\
how-often:
  title: How often?
  theme: body
  known: Once.
  missing: Ever again.
  who: The board
  settle: A trial.
  trials: [alpha]
{BASIS}why:
  title: Why?
  theme: mind
  known: Nothing.
  missing: All of it.
  who: The authors
  settle: not found
  ours: true
{BASIS}"""
FILES = SMALL | {
    "docs/data/adverse-events/all.yml": EVENTS,
    "docs/data/vital-signs/all.yml": SIGNS,
    "docs/data/body-risks/all.yml": BODY,
    "docs/data/psychological-risks/all.yml": MIND,
    "docs/data/misuse-facts/all.yml": MISUSE,
    "docs/data/street-contrasts/all.yml": STREET,
    "docs/data/unknowns/all.yml": UNKNOWNS,
    "docs/data/trials/alpha.yml": SMALL["docs/data/trials/alpha.yml"].replace(
        "  basis:",
        "  cautions:\n  - {says: Someone <fell>., about: harm, basis: [{source: news2021, place: text, "
        "checked: 2026-01-15}]}\n  - {says: It is small., ours: true}\n  basis:",
    ),
}
"""The project: every file that a build without a theme needs."""
HEAD = "---\ntitle: Page\ndescription: A page.\nanswers: What?\n{more}---\n\n"


def show(root: Path, body: str, *, records: str = "") -> tuple[BeautifulSoup, Site]:
    """``body`` as the page ``page.md``, at home for ``records``, every other page rendered too; and the site."""
    head = HEAD.format(more=f"records: {records}\n" if records else "")
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
