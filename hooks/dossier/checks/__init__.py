"""The rules over the whole dataset and all pages, one per file. ``CHECKS`` is the one list."""

from __future__ import annotations

from collections.abc import Iterable

from ..problems import Problem
from ..site import Site
from .check import Check

CHECKS: list[Check] = []


def run_checks(site: Site) -> Iterable[Problem]:
    """Every problem that any rule finds."""
    return [problem for check in CHECKS for problem in check.run(site)]
