#!/usr/bin/env python3
"""List the grade of every page's prose by the Flesch-Kincaid formula, the hardest first: a list to work on, no gate.

python3 scripts/readability.py              the twenty hardest
python3 scripts/readability.py --all        every page that has enough prose
python3 scripts/readability.py risks/       only pages whose path below docs begins so
python3 scripts/readability.py --longest    with the longest sentence of each
"""

from __future__ import annotations

import argparse
import sys

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, run, say
from _environment import ROOT, SITE, enter

SHOWN = 20


def main(arguments: list[str]) -> int:
    """Always 0: a grade is a hint and not a fault."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("start", nargs="?", default="", help="only pages whose path below docs begins so")
    parser.add_argument("--all", action="store_true", help="every page and not the hardest alone")
    parser.add_argument("--longest", action="store_true", help="show the longest sentence of each")
    options = parser.parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    from dossier.pages import load_pages
    from dossier.readability import grades

    found = [one for one in grades(load_pages(ROOT).by_src.values()) if one.src.startswith(options.start)]
    for one in found if options.all else found[:SHOWN]:
        say(f"{one.grade:5.1f}  {one.words:6}  docs/{one.src}")
        if options.longest:
            say(f"               {one.longest}")
    middle = sorted(one.grade for one in found)[len(found) // 2] if found else 0.0
    say(f"{len(found)} pages, half of them below grade {middle:.1f}. Grade, words, page; 8 to 10 is what is aimed at.")
    return OK


if __name__ == "__main__":
    run(main)
