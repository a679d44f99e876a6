"""The small project with what pages on treatments need besides: treatments, effects, drop-out, positions, costs, notes."""

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
SECOND_HAND = "  basis: [{source: smith2020, place: abstract, read: secondary, via: news2021, checked: 2026-01-15}]\n"
REMARK = (
    "  basis: [{source: smith2020, place: abstract, checked: 2026-01-15}, {source: smith2020, place: letter, read: secondary, "
    "via: news2021, checked: 2026-01-15, supports: [note]}]\n"
)
TREATMENT = """\
  what: It is <talk> & more.
  sessions: {low: 8, high: 15}
  minutes: {low: 90, high: 90}
  weeks: not found
  therapists: 2
  session_hours: {low: 12, high: 22.5}
  therapist_hours: {low: 24, high: 45}
  hours_from: 8 x 1.5 to 15 x 1.5
  course: Weekly sessions.
  dosing_sessions: not applicable
  summary: Better than waiting.
  in_favor: [Many trials]
  against: [Many leave, "Few <reach> it"]
  harms: not found
  certainty: low
  blinding: assessors only
"""
TREATMENTS = (
    f"talk:\n  name: talk therapy\n  short: TT\n  aliases: [talking]\n  kind: psychotherapy\n{TREATMENT}"
    f"  gaps: [Side effects]\n  head_to_head: [alpha]\n{BASIS}"
    "pill:\n  name: pill\n  short: Pill\n  kind: medicine\n  what: A pill.\n  sessions: not applicable\n"
    "  minutes: not applicable\n  weeks: not found\n  therapists: not applicable\n  session_hours: not applicable\n"
    "  therapist_hours: not applicable\n  hours_from: not applicable\n  course: Daily.\n  dosing_sessions: not applicable\n"
    "  between_sessions: not applicable\n  approvals:\n"
    "  - {regulator: FDA, country: United States, status: approved for PTSD, date: 2001-12, note: For adults.}\n"
    "  summary: A small effect.\n  in_favor: []\n  against: [A small effect]\n  harms: Nausea in 3 v 1.\n  certainty: not found\n"
    f"  blinding: double-blind\n{BASIS}"
    "calm:\n  name: calm\n  short: Calm\n  kind: psychotherapy\n  scope: named by guidelines only\n  what: Calm.\n"
    "  sessions: not found\n  minutes: not found\n  weeks: not found\n  therapists: not found\n  session_hours: not found\n"
    "  therapist_hours: not found\n  hours_from: not applicable\n  course: not found\n  dosing_sessions: not applicable\n"
    "  summary: A guideline names it.\n  in_favor: []\n  against: []\n  harms: not found\n  certainty: not found\n"
    f"  blinding: not found\n{BASIS}"
)


def effect(id_: str, *lines: str, basis: str = BASIS, **fields: str) -> str:
    """An effect of talk against a waiting list, but for the fields given; ``lines`` come last."""
    plain = {
        "treatment": "talk", "name": "TT against waiting", "outcome": "symptoms", "definition": "CAPS-5", "population": "Adults",
        "control": "waiting list", "control_detail": "Waiting <list>", "blinding": "assessors only", "design": "meta-analysis",
        "finding": "better than control", "favors_treatment": "positive", "time": "18 weeks", "k": "2", "n": "675",
        "analysis_set": "not reported",
    }  # fmt: skip
    text = "".join(f"  {name}: {value}\n" for name, value in (plain | fields).items())
    return f"{id_}:\n{text}{''.join(f'  {line}{chr(10)}' for line in lines)}{basis}"


EFFECTS = (
    effect(
        "talk-waiting",
        'effect: [{kind: "Hedges\' g", estimate: 1.08, interval: {low: 0.8, high: 1.4}, note: After treatment.},'
        " {kind: risk ratio, estimate: 1.26}]",
        note="As the paper <says>.",
        basis=REMARK,
    )
    + effect(
        "talk-active",
        "ranges: [{kind: standardized mean difference, low: 0.5, high: 0.8}]",
        name="'TT against others'",
        control="active controls pooled",
    )
    + effect(
        "talk-before",
        'effect: [{kind: "Cohen\'s d", estimate: 2.1}]',
        name="'TT, change within the group'",
        control="no control (before-after)",
        finding="change over time only",
    )
    + effect(
        "pill-placebo",
        "effect: [{kind: standardized mean difference, estimate: -0.23, interval: {low: -0.33, high: -0.12}}]",
        treatment="pill",
        name="Against placebo",
        control="inactive placebo",
        favors_treatment="negative",
        basis=SECOND_HAND,
    )
    + effect(
        "pill-veterans",
        treatment="pill",
        name="Pill in veterans",
        control="inactive placebo",
        finding="no clear difference",
        favors_treatment="not applicable",
        n="not found",
        k="1",
    )
    + effect(
        "pill-response",
        "arms: {pill: {events: 60, n: 100}, placebo: {percent: 38, n: not found}}",
        "derived: Counts from percentages.",
        treatment="pill",
        name="'Pill, response'",
        outcome="response",
        control="inactive placebo",
        favors_treatment="above 1",
    )
)
DROP_OUTS = f"""\
talk-trial:
  treatment: talk
  name: A trial
  setting: one trial
  population: Adults
  value: {{events: 1, n: 53}}
  against:
  - {{label: pill, treatment: pill, value: {{events: 9, n: 51}}}}
  - {{label: waiting, value: {{events: not found, n: 20}}}}
  ratio: [{{kind: risk ratio, estimate: 0.58, interval: {{low: 0.49, high: 0.69}}, note: As printed.}}]
  definition: Did not complete
  k: 1
  n: 104
  derived: Counted.
{BASIS}talk-clinic:
  treatment: talk
  name: TT in clinics
  setting: routine care
  population: Veterans
  value: {{percent: 25, approximate: true, n: 277}}
  interval: {{low: 20, high: 30}}
  definition: Left before the end
  k: 1
  n: 277
{BASIS}talk-range:
  treatment: talk
  name: TT in trials
  setting: pooled trials
  population: Adults
  range: {{low: 6, high: 14}}
  definition: not reported
  k: not found
  n: not found
{BASIS}"""


def position(id_: str, treatment: str, words: str, *, year: str, body: str = "Board", more: str = "") -> str:
    """A position of a body's guideline."""
    return (
        f"{id_}:\n  body: {body}\n  guideline: Guideline\n  year: '{year}'\n  country: International\n  treatment: {treatment}\n"
        f"  position: {words}\n  for_whom: Adults with PTSD\n{more}{BASIS}"
    )


POSITIONS = (
    position("board-talk", "talk", "strong for", year="2023", more="  own_words: recommend\n  use: first choice\n")
    + position("board-pill", "pill", "conditional for", year="2023", more="  own_words: suggest\n").replace(
        "Adults with PTSD", "Adults with PTSD who ask for a medicine and cannot have talk therapy"
    )
    + position("old-talk", "talk", "not found", year="2013", body="Council", more="  own_words: not found\n  status: replaced\n")
    + position("old-calm", "calm", "insufficient", year="2013", body="Council", more="  own_words: insufficient\n  status: replaced\n")
    + position("lone-talk", "talk", "strong for", year="2026", body="Lone", more="  own_words: strong\n")
)  # fmt: skip
ECONOMICS = f"""\
talk-cost:
  name: A model
  treatment: talk
  kind: cost-effectiveness model
  country: United States
  year: 2020-10
  figures:
  - {{label: Cost, value: 11537, unit: US dollars}}
  - {{label: Share, value: 25, to: 75, unit: "%", low: 20, high: 80}}
  - {{label: Sum, value: not reported, unit: US dollars, derived: Added.}}
  assumptions: [It lasts, It works]
  finding: It saves & costs.
  limits: A model.
{BASIS}ptsd-cost:
  name: What PTSD costs
  kind: cost to society
  country: United States
  year: not reported
  finding: Much.
  limits: A model.
{BASIS}"""
EPIDEMIOLOGY = f"""\
survey:
  name: A survey
  kind: how common
  population: Adults
  country: United States
  year: "2013"
  n: 36309
  figures: [{{label: In a year, value: 4.7, unit: "%"}}]
  finding: About 1 in 21.
  limits: A <panel>.
{BASIS}"""
NOTES = f"""\
note-one:
  title: Why not
  question: Is it <better>?
  answer: Nobody knows.
  points:
  - {{says: A trial runs., date: 2025-02, basis: [{{source: smith2020, place: page 2, checked: 2026-01-15}}]}}
  - {{says: They were never compared., ours: true}}
  do_not_say: [It beats them all.]
{BASIS}"""
HEAD = "---\ntitle: Page\ndescription: A page.\nanswers: What is here?\n{more}---\n\n"
FILES = SMALL | {
    "docs/data/treatments/all.yml": TREATMENTS,
    "docs/data/treatment-effects/all.yml": EFFECTS,
    "docs/data/drop-outs/all.yml": DROP_OUTS,
    "docs/data/guideline-positions/all.yml": POSITIONS,
    "docs/data/economics/all.yml": ECONOMICS,
    "docs/data/epidemiology/all.yml": EPIDEMIOLOGY,
    "docs/data/comparison-notes/all.yml": NOTES,
}
"""The project: every file that a build without a theme needs."""


def show(root: Path, body: str, *, records: str = "", **more: str) -> tuple[BeautifulSoup, Site]:
    """``body`` as the page ``page.md``, at home for ``records``; ``more`` are homes of datasets: name to page text."""
    head = HEAD.format(more=f"records: {records}\n" if records else "")
    homes = {
        f"docs/{name.replace('_', '-')}.md": HEAD.format(more=f"records: {name.replace('_', '-')}\n") + text
        for name, text in more.items()
    }
    site = load_site(write_site(root, FILES | homes | {"docs/page.md": head + body}))
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
