"""A build without its engine: load, check, render, resolve. The adapter and ``scripts/check.py`` both call this."""

from __future__ import annotations

from pathlib import Path

from .checks import run_checks
from .datasets import load_datasets
from .pages import load_pages
from .site import Site


def load_site(root: Path, *, directory_urls: bool = True, repository: str = "") -> Site:
    """Records and pages below ``root``, with every problem of both and of the rules over them in ``site.problems``."""
    data, pages = load_datasets(root), load_pages(root)
    site = Site(data, pages, directory_urls, repository)
    site.problems += [*data.problems, *pages.problems, *run_checks(site)]
    return site
