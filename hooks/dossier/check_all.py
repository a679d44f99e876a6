"""Everything that can be wrong, without an engine: data, rules and pages. ``scripts/check.py`` prints what this returns."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.pool import AsyncResult
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

from markdown import Markdown

from .build import load_again
from .checks import run_checks
from .markdown_ext import DossierExtension
from .pages import Page
from .problems import Problem
from .site import Site

EXTENSIONS = [
    "admonition",
    "attr_list",
    "def_list",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.details",
    "pymdownx.superfences",
]
"""Those of ``mkdocs.yml`` that change what is text and what is code."""


NEEDLESS = {"toc"}
"""Of these, what a check can do without: ids of headings raise no problem here."""

MANY = 40
"""Pages from which more processes pay for themselves."""
MOST = 8
"""Processes at most; each costs a few hundredths of a second and its share of memory."""


def check_all(root: Path) -> list[Problem]:
    """Problems of the records, of the rules over them, and of every page rendered."""
    site = load_again(root, rules=False)
    site.keeps_files = False
    pages = sorted(site.pages.by_src.values(), key=_weight, reverse=True)
    with _helpers(site, pages) as (ours, others):
        problems = {*run_checks(site), *_page_problems(site, ours)}
        return sorted({*problems, *(problem for other in others for problem in other.get())})


def _weight(page: Page) -> tuple[bool, int]:
    """Heavy pages first, so that no process is left alone with one at the end: tables weigh more than text."""
    return ":::" in page.body, len(page.body)


def _page_problems(site: Site, pages: Iterable[Page]) -> list[Problem]:
    extension = DossierExtension(site)
    markdown = Markdown(extensions=[*(name for name in EXTENSIONS if name not in NEEDLESS), extension])
    for page in pages:
        extension.begin(page)
        markdown.reset().convert(page.body)
    return site.problems


@contextmanager
def _helpers(site: Site, pages: list[Page]) -> Iterator[tuple[Iterable[Page], list[AsyncResult[list[Problem]]]]]:
    """Pages for this process, and what forked ones find in the rest: each process takes the next page when it is free.

    A forked process has the whole site without loading it again; where Python does not fork, there are none.
    """
    count = min(len(os.sched_getaffinity(0)), MOST) if sys.platform == "linux" and len(pages) >= MANY else 1
    if count == 1:
        yield pages, []
        return
    context = multiprocessing.get_context("fork")
    _FORKED[:] = [(site, _Shared(pages, context.Value("i", 0)))]
    with context.Pool(count - 1) as pool:
        yield _FORKED[0][1], [pool.apply_async(_forked_problems) for _ in range(count - 1)]
    _FORKED.clear()


@dataclass
class _Shared:
    """Pages of which each goes to one process."""

    pages: list[Page]
    taken: Synchronized[int]

    def __iter__(self) -> Iterator[Page]:
        while True:
            with self.taken.get_lock():
                place = self.taken.value
                self.taken.value += 1
            if place >= len(self.pages):
                return
            yield self.pages[place]


_FORKED: list[tuple[Site, _Shared]] = []
"""What the forked processes work on, for as long as they run."""


def _forked_problems() -> list[Problem]:
    return _page_problems(*_FORKED[0])
