#!/usr/bin/env python3
"""Run every test: ruff and mypy over the code, then the site in a browser. What follows the options goes to pytest.

python3 scripts/test.py                   all of them
python3 scripts/test.py --no-browser      without those that need a browser
python3 scripts/test.py -k swap -x        pytest's own arguments
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile

import _python  # noqa: F401 - refuses a Python that is too old
from _console import INTERRUPTED, OK, PROBLEMS, USAGE, run
from _environment import ROOT, TEST, enter

PYTEST = ["-m", "pytest"]
REAL_SITE = "tests/browser"
"""Opens every page of the real site and takes as long as all other tests together, so that these run beside it."""
EXIT_CODES = {0: OK, 4: USAGE}  # of pytest's; its 2 is an error while collecting, its 5 that no test was chosen


def main(arguments: list[str]) -> int:
    """0 when all tests pass. The last line printed is pytest's own count; ruff and mypy are tests in it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--no-browser", action="store_true", help="leave out the tests that open the site in a browser")
    options, rest = parser.parse_known_args(arguments)
    enter(TEST)
    if options.no_browser:
        rest = ["-m", "not browser", *rest]
    else:
        os.environ["CHROMIUM"] = _browser()
    return _pytest(rest) if rest else _everything()


def _everything() -> int:
    """All tests: those in the real site before the reader's eyes, the others meanwhile beside it, told at the end."""
    others = [sys.executable, *PYTEST, f"--ignore={REAL_SITE}"]
    with tempfile.TemporaryFile() as told, tempfile.TemporaryDirectory() as folder:
        os.environ["TEST_EDITIONS"] = folder  # the site is built once for both
        with subprocess.Popen(others, cwd=ROOT, stdout=told) as beside:
            codes = [_pytest([REAL_SITE]), EXIT_CODES.get(beside.wait(), PROBLEMS)]
        told.seek(0)
        sys.stdout.write(told.read().decode("utf-8", errors="replace"))
    return max(codes)


def _browser() -> str:
    from _browser import find_browser
    from _playwright_browser import fetch, works

    return find_browser(os.environ, works, fetch)


def _pytest(arguments: list[str]) -> int:
    command, stopped = [sys.executable, *PYTEST, *arguments], False
    with subprocess.Popen(command, cwd=ROOT) as child:
        while child.returncode is None:
            try:
                child.wait()
            except KeyboardInterrupt:
                stopped = True  # pytest got it too, and closes with what has run so far
    return INTERRUPTED if stopped else EXIT_CODES.get(child.returncode, PROBLEMS)


if __name__ == "__main__":
    run(main)
