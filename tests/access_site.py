"""Records of the areas Access and history at FDA, added to the small project."""

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

BASIS = "  basis: [{source: smith2020, place: page 1, checked: 2026-01-15}]\n"
SECOND = "  basis: [{source: smith2020, place: page 1, checked: 2026-01-15, read: secondary, via: news2021}]\n"
FILES = {
    "docs/data/regulatory-events/here.yml": f"""\
rule:
  name: Rule & order
  date: "1985"
  body: Agency
  country: Here
  strand: scheduling
  bearing: closes a way
  what: It was listed.
  document: Rule
  consequence: It was barred.
{BASIS}vote:
  name: Vote
  date: 2024-06-04
  body: Advisers
  country: Here
  strand: toward approval
  bearing: advice or publication
  what: They voted.
  document: not found
  consequence: None.
  trials: [alpha]
  not_to_confuse: There were two votes.
{BASIS}order:
  name: Order
  date: 2024-08
  body: President
  country: Here
  strand: orders and bills
  bearing: plan or statement
  what: He ordered.
  document: Order 1
  consequence: None yet.
{SECOND}""",
    "docs/data/access-routes/here.yml": f"""\
b-scheme:
  name: A <scheme>
  place: Bland
  kind: special access
  status: open
  status_read: 2026-01-15
  status_as_of: "2025"
  who_may: Some people.
  who_asks: The doctor.
  conditions: [Other treatment has failed.]
  first_step: Ask.
  people: not found
  cost: not found
  product: No product is approved.
{BASIS}a-program:
  name: A program
  place: Aland
  kind: expanded access
  status: full
  status_read: 2026-01-15
  status_as_of: not found
  who_may: Nobody.
  who_asks: Nobody.
  first_step: None.
  people: 50 people
  cost: nothing
  trials: [alpha]
  discrepancies:
    - about: Whether it is full
      versions:
        - {{says: Full, source: smith2020, place: page 1}}
        - {{says: Open, source: news2021, place: text}}
      shown: Full.
{BASIS}""",
    "docs/data/costs/here.yml": f"""\
course:
  name: A course
  place: Australia
  what_for: whole course
  amount: {{low: 15000, high: 30000, currency: Australian dollars, year: "2025"}}
  who_pays: The person
  says: It costs much.
  limits: One clinic.
{BASIS}permit:
  name: A permit
  place: Switzerland
  what_for: a permit
  amount: {{low: 0, currency: Swiss francs, year: "2025"}}
  who_pays: Nobody
  says: It is free.
  limits: Only the permit.
{BASIS}unknown-cost:
  name: Sessions
  place: Canada
  what_for: sessions
  amount: not found
  who_pays: not found
  says: Nothing was found.
  limits: Not looked for.
{BASIS}""",
    "docs/data/eligibility-criteria/here.yml": f"""\
criterion-recorded:
  name: Recorded
  direction: asked of everyone
  group: practical
  criterion: Agreement to be recorded
  plain: A camera ran.
  trials: [alpha]
  why: not reported
  ask: Who sees it?
{BASIS}criterion-heart:
  name: Heart
  direction: exclude
  group: heart and body
  criterion: Heart disease
  plain: A heart that is ill.
  trials: [alpha]
  why: The drug raises the pulse.
  ask: How is my heart?
{BASIS}criterion-diagnosis:
  name: Diagnosis
  direction: exclude
  group: diagnosis
  criterion: No PTSD
  plain: People without PTSD.
  trials: [alpha]
  why: not reported
  disputed: Another text says otherwise.
{BASIS}""",
    "docs/data/provider-checks/here.yml": f"""\
check-license:
  name: License
  kind: check
  place: Bland
  do: Look it up.
  why: It shows who may treat.
  limits: Not more.
  web: https://www.example.org/
{BASIS}check-first:
  name: First
  kind: check
  do: Ask.
  why: To know.
{BASIS}flag:
  name: Secret
  kind: red flag
  do: Tell someone.
  why: Silence hides harm.
{BASIS}""",
    "docs/data/visit-questions/here.yml": f"""\
ask-second:
  question: Second?
  part: about the people
  order: 2
  why: Because of two.
  good_answer: Two.
{BASIS}ask-first:
  question: First & foremost?
  part: about the offer
  order: 1
  core: true
  why: Because of one.
  good_answer: One.
{BASIS}""",
}
"""Path to text; every block of these areas has something to show."""


def show(root: Path, body: str, records: str = "") -> tuple[BeautifulSoup, Site]:
    """A page with ``body`` in the small project with :data:`FILES`, and the site with its problems."""
    home = f"records: [{records}]\n" if records else ""
    page = f"---\ntitle: A page\ndescription: A page.\nanswers: What?\n{home}---\n\n{body}\n"
    site = load_site(write_site(root, SMALL | FILES | {"docs/page.md": page}))
    extension = DossierExtension(site)
    extension.begin(site.page("page.md"))
    html = Markdown(extensions=[*EXTENSIONS, extension]).convert(site.page("page.md").body)
    return BeautifulSoup(resolve(site, "page.md", html), "html.parser"), site


def words(element: object) -> str:
    """Its text, with single spaces."""
    return " ".join(element.get_text(" ").split())  # type: ignore[attr-defined]
