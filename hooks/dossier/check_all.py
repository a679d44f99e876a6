"""Everything that can be wrong, without an engine: data, rules and pages. ``scripts/check.py`` prints what this returns."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from . import checks
from .build import excepted, load_again
from .checks.check import Check
from .page_verdicts import PageVerdicts
from .pages import Page
from .problems import Problem
from .shared_work import alone, shared
from .site import Site

if TYPE_CHECKING:
    from .page_problems import PageProblems

MANY = 40
"""Pages from which more processes pay for themselves."""


def check_all(root: Path) -> list[Problem]:
    """Problems of the records, of the rules over them, and of every page rendered that may have changed."""
    site = load_again(root, rules=False)
    site.keeps_files = False
    verdicts = PageVerdicts(root / ".cache" / "pages.json", site)
    pages = sorted(verdicts.unknown(), key=_weight, reverse=True)
    run = shared if len(site.pages.by_src) >= MANY else alone
    problems = excepted(site, [*site.problems, *run([*pages, *checks.CHECKS], partial(_problems, site))])
    verdicts.save(problem.path for problem in problems)
    return problems


def _weight(page: Page) -> tuple[bool, int]:
    """Heavy pages first, so that no process is left alone with one at the end: tables weigh more than text."""
    return ":::" in page.body, len(page.body)


def _problems(site: Site, tasks: Iterator[Page | Check]) -> list[Problem]:
    found: list[Problem] = []
    render: PageProblems | None = None
    for task in tasks:
        if isinstance(task, Check):
            found += task.run(site)
        else:
            render = render or _renderer(site)
            render(task)
    return found + site.problems


def _renderer(site: Site) -> PageProblems:
    """Imported when a page has to be rendered: every block comes with it, which a third of a short check would go for."""
    from .page_problems import PageProblems  # noqa: PLC0415

    return PageProblems(site)
