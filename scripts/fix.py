#!/usr/bin/env python3
"""Repair what a machine can in records and pages: order of keys, spelling of DOIs, dates and numbers, quotes, line ends.

python3 scripts/fix.py            shows the difference of all files; asks at a terminal, writes nothing elsewhere
python3 scripts/fix.py --write    writes it without asking
python3 scripts/fix.py FILE ...   looks at these files only

Comments and quotes stay, and what a record says stays: only its spelling changes. A file that is not YAML is named with
its place and left alone. Explanations of scripts/new.py, which begin with '#:', go when nothing in their file is blank
any more.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, USAGE, Refusal, run, say
from _environment import ROOT, SITE, enter

if TYPE_CHECKING:
    from dossier.problems import Problem

Changes = dict[str, tuple[str, str]]
"""Path below the root to its text before and after, of each file that changes."""


def main(arguments: list[str]) -> int:
    """0 when nothing is to be repaired or all of it was written, 1 when something was only shown or cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE", help="records and pages; all of them when none is named")
    parser.add_argument("--write", action="store_true", help="write the repairs without asking")
    options = parser.parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    changes, unread = repairs([_below(Path(name)) for name in options.files] or _all())
    for name, (before, after) in changes.items():
        say(difference(name, before, after))
    for problem in unread:
        say(str(problem))
    if unread:
        say(f"{len(unread)} file(s) left alone: what is not YAML only a person can repair.")
    return max(PROBLEMS if unread else OK, _written(changes, write=options.write))


def _written(changes: Changes, *, write: bool) -> int:
    """The exit code, once the changes are written or have been shown."""
    if not changes:
        say("Nothing to repair.")
        return OK
    if not (write or _yes(len(changes))):
        say(f"{len(changes)} file(s) to repair; nothing was written. To write: python3 scripts/fix.py --write")
        return PROBLEMS
    from _write_files import write_files

    write_files(ROOT, {name: after for name, (_, after) in changes.items()})
    say(f"Repaired {len(changes)} file(s).")
    return OK


def repairs(files: Iterable[Path]) -> tuple[Changes, list[Problem]]:
    """What changes, and where files begin that are no text or no YAML."""
    from dossier.problems import Problem
    from dossier.repair.whole_file import node_of, repaired
    from dossier.yaml_lines import load

    changes: Changes = {}
    unread: list[Problem] = []
    for file in files:
        name = file.relative_to(ROOT).as_posix()
        dataset = file.parent.name if name.startswith("docs/data/") and file.suffix == ".yml" else ""
        try:
            before = file.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            reason, repair = str(error.reason), "save it as UTF-8 text"
            unread.append(Problem(name, 1, 1, "yaml-syntax", "this file is not plain text", reason, repair))
            continue
        if before != (after := repaired(before, dataset)):
            changes[name] = (before, after)
        if dataset and node_of(after) is None:
            unread += load(after, name).problems
    return changes, unread


def difference(name: str, before: str, after: str) -> str:
    """As a patch shows it."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), f"a/{name}", f"b/{name}", n=1, lineterm="")
    return "\n".join(lines) or f"{name}: the ends of its lines"


def _all() -> list[Path]:
    return sorted([*(ROOT / "docs/data").glob("*/*.yml"), *(ROOT / "docs").rglob("*.md")])


def _below(file: Path) -> Path:
    whole = file.resolve()
    if not whole.is_relative_to(ROOT / "docs") or whole.suffix not in (".yml", ".md") or not whole.is_file():
        raise Refusal(f"{file} is not a record or page of this project (docs/**/*.yml or *.md).", USAGE)
    return whole


def _yes(count: int) -> bool:
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    try:
        return input(f"Write {count} file(s)? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False


if __name__ == "__main__":
    run(main)
