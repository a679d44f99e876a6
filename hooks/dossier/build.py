"""A build without its engine: load, check, render, resolve. The adapter and ``scripts/check.py`` both call this."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .checks import CHECKS, run_checks
from .datasets import load_datasets
from .excepted import without_excepted
from .exceptions import load_exceptions
from .pages import load_pages
from .problems import Problem
from .published import load_published
from .site import Site
from .yaml_cache import YamlCache
from .yaml_lines import Reader, load


def load_site(
    root: Path, *, directory_urls: bool = True, repository: str = "", read: Reader = load, rules: bool = True
) -> Site:
    """Records and pages below ``root``, with every problem of both and of the rules over them in ``site.problems``."""
    data, pages = load_datasets(root, read), load_pages(root, read)
    published, exceptions = load_published(root, read), load_exceptions(root, read)
    site = Site(data, pages, directory_urls, repository, published=published, exceptions=exceptions)
    site.problems += [*data.problems, *pages.problems, *published.problems, *exceptions.problems]
    site.problems += excepted(site, run_checks(site)) if rules else []
    return site


def excepted(site: Site, problems: Iterable[Problem]) -> list[Problem]:
    """What the rules have found, but for what is an exception; and what is wrong with the exceptions."""
    return without_excepted(site, problems, {check.id for check in CHECKS})


def load_again(root: Path, *, directory_urls: bool = True, repository: str = "", rules: bool = True) -> Site:
    """As :func:`load_site`, for commands that run after every change: only files that have changed are read as YAML."""
    cache = YamlCache(root / ".cache" / "yaml.json")
    with _kept_alive():
        site = load_site(root, directory_urls=directory_urls, repository=repository, read=cache.load, rules=rules)
    cache.save()
    return site


@contextmanager
def _kept_alive() -> Iterator[None]:
    """What is made in here lives as long as the build: looking it through for garbage, again and again, finds none.

    What an earlier build has left in the same process is given back to the collector first.
    """
    gc.unfreeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.freeze()
