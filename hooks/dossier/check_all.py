"""Everything that can be wrong, without an engine: data, rules and pages. ``scripts/check.py`` prints what this returns."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.pool import AsyncResult
from pathlib import Path

from markdown import Markdown

from .build import load_again
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


MANY = 40
"""Pages from which a second process pays for itself."""


def check_all(root: Path) -> list[Problem]:
    """Problems of the records, of the rules over them, and of every page rendered."""
    site = load_again(root)
    pages = list(site.pages.by_src.values())
    if len(pages) < MANY or sys.platform != "linux":
        return sorted({*site.problems, *_page_problems(site, pages)})
    with _other_half(site, pages[1::2]) as other:
        ours = _page_problems(site, pages[::2])
        return sorted({*site.problems, *ours, *other.get()})


def _page_problems(site: Site, pages: list[Page]) -> list[Problem]:
    extension = DossierExtension(site)
    for page in pages:
        extension.begin(page)
        Markdown(extensions=[*EXTENSIONS, extension]).convert(page.body)
    return site.problems


@contextmanager
def _other_half(site: Site, pages: list[Page]) -> Iterator[AsyncResult[list[Problem]]]:
    """Problems of ``pages`` from a forked process, which has the whole site without loading it again."""
    _FORKED[:] = [(site, pages)]
    with multiprocessing.get_context("fork").Pool(1) as pool:
        yield pool.apply_async(_forked_problems)
    _FORKED.clear()


_FORKED: list[tuple[Site, list[Page]]] = []
"""What the forked process works on, for as long as it runs."""


def _forked_problems() -> list[Problem]:
    return _page_problems(*_FORKED[0])
