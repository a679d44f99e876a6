#!/usr/bin/env python3
"""List every fact that is overdue for checking, the longest overdue first, and every exception to a rule that expired.

python3 scripts/overdue.py                  as of today
python3 scripts/overdue.py --on 2027-06-01  as of another day
python3 scripts/overdue.py --release        exit code 1 when a fact of safety or law, or an exception, is among them
"""

from __future__ import annotations

import argparse
from datetime import date

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, run, say
from _environment import ROOT, SITE, enter
from _overdue import held_up, late_exceptions, late_facts, number_expired, today


def main(arguments: list[str]) -> int:
    """0, or with ``--release`` 1 when something stands against it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--on", type=_day, default=today(), metavar="DAY", help="YYYY-MM-DD")
    parser.add_argument(
        "--release", action="store_true", help="refuse when a fact of safety or law is overdue, or an exception expired"
    )
    options = parser.parse_args(arguments)
    enter(SITE)
    if options.release:
        return PROBLEMS if held_up(ROOT, options.on) else OK
    late, old = late_facts(ROOT, options.on), late_exceptions(ROOT, options.on)
    from dossier.overdue import summary

    counts = [f"{number_expired(old)} by then."] if old else []
    say("\n".join([*map(str, late), *old, *counts, f"{summary(late)} on {options.on}."]))
    return OK


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day as YYYY-MM-DD") from error


if __name__ == "__main__":
    run(main)
