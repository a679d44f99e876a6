#!/usr/bin/env python3
"""Run on this machine what GitHub runs on a pull request, step by step, with the time that each took.

python3 scripts/pull_request.py             compared with main
python3 scripts/pull_request.py --base v1.0  compared with another state
python3 scripts/pull_request.py --without Tests   leave out a step by the beginning of its name; may be given twice

The steps are read from .github/workflows/pull-request.yml. As there, what stands behind a failing step is not run.
What it makes besides site/ and dist/ is impact.md, impact.html and impact.json, beside them.
"""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
import time

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, run, say
from _environment import ROOT, SITE, enter

WORKFLOW = ROOT / ".github" / "workflows" / "pull-request.yml"


def main(arguments: list[str]) -> int:
    """0 when every step ended well, else 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", default="main", metavar="COMMIT", help="what the change is compared with (main)")
    parser.add_argument("--without", action="append", default=[], metavar="STEP", help="leave out this step")
    options = parser.parse_args(arguments)
    enter(SITE)
    told: list[str] = []
    for name, command in steps(options.base):
        if any(name.startswith(left) for left in options.without):
            continue
        say(f"\n== {name}: {shlex.join(command)}")
        start = time.monotonic()
        code = subprocess.run([sys.executable, *command[1:]], cwd=ROOT, check=False).returncode
        told.append(f"{time.monotonic() - start:6.0f} s  {name}{'' if code == OK else f': exit code {code}'}")
        if code != OK:
            break
    say("\n".join(["", *told]))
    return OK if code == OK else PROBLEMS


def steps(base: str) -> list[tuple[str, list[str]]]:
    """Name and command of each step that is one; the event's values are given by ``base``."""
    import yaml

    (job,) = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"].values()
    found = [(step["name"], shlex.split(step["run"])) for step in job["steps"] if "run" in step]
    return [(name, [base if word == "$BASE" else word for word in command]) for name, command in found]


if __name__ == "__main__":
    run(main)
