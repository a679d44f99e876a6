#!/usr/bin/env python3
"""Check the data, the rules over it and the pages, without building the site; print every problem with its repair."""

from __future__ import annotations

import argparse
import os
import sys

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, run, say
from _environment import ROOT, SITE, enter


def main(arguments: list[str]) -> int:
    """0 when there is no problem, else 1."""
    argparse.ArgumentParser(description=__doc__).parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    from dossier.check_all import check_all
    from dossier.rule_list import guided_report

    problems = check_all(ROOT)
    say(guided_report(problems, os.environ.get("SITE_URL", "")))
    return PROBLEMS if problems else OK


if __name__ == "__main__":
    run(main)
