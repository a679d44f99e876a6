"""A small project in a dictionary: path to text. Golden cases replace or add files, or replace text inside one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

SMALL: dict[str, str] = {
    "docs/data/sources/smith2020.yml": """\
smith2020:
  kind: article
  title: A trial of a treatment
  authors: [Smith AB, Jones C]
  et_al: true
  container: Journal of Trials
  volume: "12"
  pages: 1-9
  published: 2020-05-01
  doi: 10.1000/xyz123
  access: {extent: whole}
  funder: A foundation
  sponsor_tied: true
""",
    "docs/data/sources/news2021.yml": """\
news2021:
  kind: news
  title: A report on the trial
  authors: [The Paper]
  container: The Paper
  published: "2021"
  url: https://example.org/report
  access: {extent: whole}
  funder: not found
  sponsor_tied: false
""",
    "docs/data/conditions/conditions.yml": """\
ptsd:
  name: Post-traumatic stress disorder
  short: PTSD
  status: studied in trials
  found: Fewer symptoms.
  not_known: How long it lasts.
  harms: not reported
  basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]
""",
    "docs/data/measures/measures.yml": """\
caps-5:
  name: CAPS-5
  full_name: Clinician-Administered PTSD Scale for DSM-5
  rates: How severe symptoms are
  rated_by: interviewer
  low: 0
  high: 80
  better: lower
  basis: [{source: smith2020, place: Methods, checked: 2026-01-15}]
""",
    "docs/data/trials/alpha.yml": """\
alpha:
  name: ALPHA
  title: A trial of a treatment
  registrations: [{registry: ClinicalTrials.gov, number: NCT00000001}]
  condition: ptsd
  population: Adults
  phase: "2"
  design: Randomized, double-blind
  randomized: true
  blinding: double-blind
  comparator: inactive placebo
  arms:
    mdma: {name: MDMA, role: full-dose, dose: 125 mg, dose_mg: 125, randomized: 20, assessed: 18}
    placebo: {name: Placebo, role: inactive placebo, dose: none, dose_mg: 0, randomized: 21, assessed: 17}
  enrolled: 41
  enrolled_is: started
  sessions: {dosing: "2", dosing_hours: "8", preparation: "3", integration: "6"}
  therapists: Two
  prior_mdma: not reported
  sponsor: A sponsor
  sponsor_tied: true
  funder: not found
  countries: [United States]
  sites: 1
  started: 2018-01-01
  completed: 2019-06
  status: completed
  status_read: 2020-01-01
  published_as: paper
  publications: [smith2020]
  summary: A small trial.
  basis: [{source: smith2020, place: abstract, checked: 2026-01-15}]
""",
    "docs/data/results/alpha.yml": """\
alpha-response:
  trial: alpha
  outcome: response
  measure: caps-5
  definition: Ten points lower
  importance: primary
  time: {label: 18 weeks, weeks: 18}
  analysis_set: assessed
  controlled: true
  arms:
    mdma: {events: 12, n: 18}
    placebo: {events: 5, n: 17}
  effect:
  - {kind: "Cohen's d", estimate: 0.7, interval: {low: 0.1, high: 1.3}, p: {relation: "<", value: 0.05}}
  better: higher
  basis: [{source: smith2020, place: Table 2, checked: 2026-01-15}]
alpha-score:
  trial: alpha
  outcome: symptom score
  measure: caps-5
  definition: Score at the end
  importance: secondary
  time: {label: 18 weeks, weeks: 18}
  analysis_set: assessed
  controlled: true
  arms:
    mdma: {mean: 20.5, n: 18, sd: 10.1}
    placebo: {mean: 30.25, n: 17, sd: 11}
  better: lower
  basis: [{source: smith2020, place: Results, read: secondary, via: news2021, checked: 2026-02-01}]
""",
    "docs/data/blinding/alpha.yml": """\
alpha-guesses:
  trials: [alpha]
  status: not reported
  who_guessed: participants
  expectancy: not reported
  summary: Nobody said who guessed right.
  basis: [{source: smith2020, place: whole paper, checked: 2026-01-15}]
""",
    "docs/data/terms/terms.yml": """\
remission:
  name: remission
  topic: outcomes
  definition: Few symptoms are left.
  synonyms: [recovery]
  link: [remission]
  basis: [{source: smith2020, place: Methods, checked: 2026-01-15}]
""",
    "docs/index.md": """\
---
title: Home
description: A small site for tests.
answers: What is this?
---

ALPHA found a response in [=alpha-response.mdma full] with MDMA and [=alpha-response.placebo full] with placebo
[@smith2020, Table 2].
""",
    "docs/trials/alpha.md": """\
---
title: ALPHA
description: The trial ALPHA.
answers: What did ALPHA find?
record: trials/alpha
---

A trial.

::: trial
""",
    "docs/glossary.md": """\
---
title: Glossary
description: Terms.
answers: What do the words mean?
records: terms
---

## Remission {#remission}
""",
    "docs/bibliography.md": """\
---
title: Bibliography
description: Sources.
answers: Where from?
records: sources
---

::: bibliography
""",
}
"""The project: every file that a build without a theme needs."""


def write_site(root: Path, files: Mapping[str, str]) -> Path:
    """Write the files below ``root`` and give it back."""
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


def changed(files: Mapping[str, str], case: Mapping[str, object]) -> dict[str, str]:
    """The project after a case's ``replace`` (file to [old, new]), ``append``, ``files`` and ``remove``."""
    out = dict(files)
    for name, pair in _mapping(case.get("replace")).items():
        old, new = pair
        assert old in out[name], f"{name} does not hold {old!r}"
        out[name] = out[name].replace(old, new, 1)
    for name, text in _mapping(case.get("append")).items():
        out[name] += text
    out |= _mapping(case.get("files"))
    for name in case.get("remove") or []:  # type: ignore[attr-defined]
        del out[name]
    return out


def _mapping(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}
