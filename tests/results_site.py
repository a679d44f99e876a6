"""The small project with what pages on results need besides: a three-arm trial, guesses, follow-ups, effects and a pool."""

from __future__ import annotations

import re
from pathlib import Path

from markdown import Markdown
from small_site import SMALL, write_site

from dossier.build import load_site
from dossier.markdown_ext import DossierExtension
from dossier.page_problems import EXTENSIONS
from dossier.site import Site

BETA_TRIAL = (
    SMALL["docs/data/trials/alpha.yml"]
    .replace("alpha:", "beta:")
    .replace("name: ALPHA", "name: BETA & CO")
    .replace("0001", "0002")
)
BETA_ARMS = """\
    d125: {name: 125 mg, role: full-dose, dose: 125 mg, dose_mg: 125, randomized: 12, assessed: 12}
    d75: {name: 75 mg, role: medium-dose, dose: 75 mg, dose_mg: 75, randomized: 7, assessed: 7}
    d30: {name: 30 mg, role: low-dose control, dose: 30 mg, dose_mg: 30, randomized: 8, assessed: 8}
"""
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
RESULTS = """\
beta-response:
  trial: beta
  outcome: response
  measure: caps-5
  definition: Ten points lower
  importance: primary
  time: {label: 8 weeks, weeks: 8}
  analysis_set: assessed
  controlled: true
  arms:
    d125: {events: 8, n: 12}
    d75: {events: 7, n: 7}
    d30: {events: 0, n: 8, zero_at: Table 2 prints 0}
  better: higher
  derived: Counted from the percentages.
  basis: [{source: smith2020, place: Table 2, checked: 2026-01-15}]
beta-unknown:
  trial: beta
  outcome: remission
  measure: caps-5
  definition: Few symptoms
  importance: primary
  time: {label: 8 weeks, weeks: 8}
  analysis_set: assessed
  controlled: true
  arms:
    d125: {events: 3, n: 12}
    d30: {events: not reported, n: 8}
  better: higher
  basis: [{source: smith2020, place: Table 2, checked: 2026-01-15}]
"""
GUESSES = """\
beta-guesses:
  trials: [beta]
  status: reported
  who_guessed: participants
  correct:
    d125: {percent: 90, approximate: true, n: not reported}
    d30: {events: 2, n: 8}
  expectancy: not collected
  summary: Most with the full dose knew.
  basis:
  - {source: smith2020, place: Table 3, read: secondary, via: news2021, checked: 2026-01-15}
"""
FOLLOW_UPS = """\
alpha-later:
  name: ALPHA, a year later
  trials: [alpha]
  timing: 12 months after the last session
  eligible: 18
  assessed: 16
  controlled: false
  measure: caps-5
  values:
    study-exit: {mean: 24.6, n: 16, sd: 18.6}
    follow-up: {events: 9, n: 16}
  summary: Scores were about the same.
  limits: Nobody was left to compare with.
  basis: [{source: smith2020, place: Follow-up, checked: 2026-01-15}]
pooled-later:
  name: A pooling
  trials: [alpha, beta]
  timing: A year
  eligible: 27
  assessed: not found
  controlled: true
  summary: A paper said that it lasts.
  limits: It was withdrawn.
  basis: [{source: gone2020, place: abstract, checked: 2026-01-15}]
"""
EFFECT = """\
  trial: {trial}
  treatment_arm: {arm}
  control_arm: {control}
  kind: risk ratio
  estimate: {estimate}
  interval: {{low: 0.5, high: 4.25}}
  variance: 0.1
  n_treatment: {n}
  n_control: 8
  formula: Ratio of two shares
  method: program 1.0, function
"""
EFFECTS = (
    "alpha-response-rr:\n  result: alpha-response\n"
    + EFFECT.format(trial="alpha", arm="mdma", control="placebo", estimate=2.2667, n=18)
    + "beta-response-rr:\n  result: beta-response\n"
    + EFFECT.format(trial="beta", arm="d125", control="d30", estimate=1.5, n=12)
)
POOL = """\
pool-response:
  name: Response, two trials
  effects: [alpha-response-rr, beta-response-rr]
  left_out: {alpha: counted twice}
  kind: risk ratio
  estimate: 1.8
  interval: {low: 0.9, high: 3.6}
  tau2: 0.01
  i2: 12.5
  weights: {alpha-response-rr: 60.0, beta-response-rr: 40.0}
  n: 56
  formula: Random effects
  method: program 1.0, pool
  compared_with: Nobody else pooled them.
"""
HOME = """\
---
title: All records
description: Where the records of results are at home.
answers: Where are they?
records: [blinding, follow-ups, measures, effects, pools]
---

::: table blinding
    id: blinding
    caption: Guesses

::: table follow-ups
    id: follow-ups
    caption: Follow-ups

::: table measures
    id: measures
    caption: Measures

::: table effects
    id: effects
    caption: Effects

::: table pools
    id: pools
    caption: Pools

One paper was withdrawn [@gone2020, abstract].
"""
BETA_PAGE = SMALL["docs/trials/alpha.md"].replace("ALPHA", "BETA & CO").replace("trials/alpha", "trials/beta")
FILES = SMALL | {
    "docs/data/trials/beta.yml": re.sub(r"(?<=  arms:\n)(?:    .*\n)+", BETA_ARMS, BETA_TRIAL).replace(
        "enrolled: 41", "enrolled: 27"
    ),
    "docs/data/sources/gone2020.yml": RETRACTED,
    "docs/data/results/beta.yml": RESULTS,
    "docs/data/blinding/beta.yml": GUESSES,
    "docs/data/follow-ups/all.yml": FOLLOW_UPS,
    "docs/data/effects/effects.yml": EFFECTS,
    "docs/data/pools/pools.yml": POOL,
    "docs/home.md": HOME,
    "docs/trials/beta.md": BETA_PAGE,
}
"""The project: every file that a build without a theme needs."""


def show(root: Path, body: str, src: str = "page.md") -> tuple[str, Site]:
    """The HTML of ``body`` on a page of the project written below ``root``, without its list of sources, and the site."""
    write_site(root, FILES)
    site = load_site(root)
    assert site.problems == []
    extension = DossierExtension(site)
    extension.begin(site.page(src))
    html = Markdown(extensions=[*EXTENSIONS, extension]).convert(body)
    return html.split('<section class="page-sources"', 1)[0].strip() + "\n", site
