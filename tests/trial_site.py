"""The small project with what a trial's page needs besides: a schedule, harms, a follow-up, and trials with less to show."""

from __future__ import annotations

from pathlib import Path

from features.rendered import render
from small_site import SMALL, changed, write_site

from dossier.site import Site

SCHEDULE = """\
  schedule:
  - {week: -1, kind: preparation, label: Preparation session 1, number: 1, week_is_drawn: true}
  - {week: 0, kind: assessment, label: Baseline assessment}
  - {week: 1, kind: dosing, label: "Dosing session 1: <125> mg", number: 1}
  - {week: 2, kind: integration, label: Integration session 1, number: 1, week_is_drawn: true}
  - {week: 5, kind: dosing, label: Dosing session 2, number: 2}
  - {week: 18, kind: assessment, label: Main assessment}
  cautions:
  - {says: Three people fainted., about: harm, basis: [{source: smith2020, place: Table 3, checked: 2026-01-15}]}
  - {says: Twelve people are few., ours: true}
  discrepancies:
  - about: Number of people
    versions:
    - {says: 41 began, source: smith2020, place: abstract}
    - {says: 40 began, source: news2021, place: third paragraph}
    shown: The paper's own number.
"""

LATER = """\
alpha-later:
  name: ALPHA, one year
  trials: [alpha]
  timing: 12 months after the end
  eligible: 41
  assessed: 30
  controlled: false
  measure: caps-5
  values:
    before: {mean: 40.0, n: 30, sd: 8}
    follow-up: {mean: 21.5, n: 30, sd: 9}
  summary: Scores stayed where they were.
  limits: Nobody was left to compare with.
  basis: [{source: smith2020, place: Table 5, checked: 2026-01-15}]
"""

DROP_OUT = """\
alpha-left:
  trial: alpha
  outcome: drop-out
  measure: caps-5
  definition: No assessment at the end
  importance: not found
  time: {label: 18 weeks, weeks: 18}
  analysis_set: all randomized
  controlled: true
  arms:
    mdma: {events: 2, n: 20}
    placebo: {events: 4, n: 21}
  better: lower
  derived: Randomized less assessed.
  basis: [{source: smith2020, place: Figure 1, checked: 2026-01-15}]
"""

ONE_ARM = """\
  arms:
    all: {name: MDMA with therapy, role: single arm, dose: 80 mg, dose_mg: 80, randomized: not applicable, assessed: 9}
"""


def trial_site(root: Path) -> Path:
    """ALPHA with everything that a page can show; ONE without a comparison; PLAN, which has not begun."""
    alpha = SMALL["docs/data/trials/alpha.yml"]
    arms = alpha[alpha.index("  arms:") : alpha.index("  enrolled:")]
    one = (
        alpha.replace("alpha:", "one:")
        .replace("name: ALPHA", "name: ONE")
        .replace("0001", "0002")
        .replace(arms, ONE_ARM)
    )
    plan = alpha.replace("alpha:", "plan:").replace("name: ALPHA", "name: PLAN").replace("0001", "0003")
    plan = plan.replace("status: completed", "status: unknown").replace(
        "published_as: paper", "published_as: nothing found"
    )
    plan = plan.replace("enrolled: 41", "enrolled: not found").replace(
        "status_read: 2020-01-01", "status_read: not found"
    )
    files = {
        "docs/data/trials/alpha.yml": alpha.replace("  basis:", SCHEDULE + "  basis:"),
        "docs/data/trials/one.yml": one.replace("randomized: true", "randomized: false"),
        "docs/data/trials/plan.yml": plan,
        "docs/data/follow-ups/alpha.yml": LATER,
        "docs/data/results/alpha.yml": SMALL["docs/data/results/alpha.yml"] + DROP_OUT,
        "docs/trials/one.md": SMALL["docs/trials/alpha.md"].replace("alpha", "one").replace("ALPHA", "ONE"),
        "docs/trials/plan.md": SMALL["docs/trials/alpha.md"].replace("alpha", "plan").replace("ALPHA", "PLAN"),
    }
    return write_site(root, changed(SMALL, {"files": files}))


def page_of(root: Path, trial: str) -> tuple[str, Site]:
    """A trial's page as the build renders it."""
    trial_site(root)
    src = f"trials/{trial}.md"
    return render(root, src, (root / "docs" / src).read_text(encoding="utf-8"))
