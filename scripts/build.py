#!/usr/bin/env python3
"""Build the site strictly into site/ (or site-offline/). Only a whole build without a problem replaces the last one."""

from __future__ import annotations

import argparse
from pathlib import Path

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, Progress, run
from _environment import ROOT, SITE, enter
from _overdue import held_up, tell, today

EDITIONS = {"site": "mkdocs.yml", "site-offline": "mkdocs-offline.yml"}


def main(arguments: list[str]) -> int:
    """0 when the build is in place, 1 when there are problems and the last build has been kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--offline", action="store_true", help="the edition that opens by double-click, in site-offline/"
    )
    parser.add_argument(
        "--release",
        action="store_true",
        help="refuse when a fact of safety or law is overdue for checking, an exception to a rule has expired, or publish.py "
        "has something to write down",
    )
    options = parser.parse_args(arguments)
    enter(SITE)
    if options.release and not _may_be_released(ROOT):
        return PROBLEMS
    code = build_edition(ROOT, "site-offline" if options.offline else "site")
    if code == OK:
        tell(ROOT, today())
    return code


def _may_be_released(root: Path) -> bool:
    """Both are asked, so that one run names all that stands against it."""
    from publish import check

    held = held_up(root, today())
    return check(root) == OK and not held


def build_edition(root: Path, name: str) -> int:
    """Build ``root`` into ``root/name``; print what there is to repair."""
    from _mkdocs import build
    from _swap import replacing

    progress = Progress(f"Building {name}/")
    with replacing(root / name, root / ".cache" / f"{name}.lock") as fresh:
        result = build(root, fresh.folder, EDITIONS[name], progress.tick)
        fresh.finished = result.ok
        pages = sum(1 for _ in fresh.folder.rglob("*.html"))
    if result.ok:
        progress.done(f"Built {name}/: {pages} pages in {progress.seconds:.1f} s.")
        return OK
    kept = f"{name}/ is the last good build, unchanged." if (root / name).is_dir() else f"There is no {name}/ yet."
    progress.done(f"{result.report}\nThe site was not built. {kept}")
    return PROBLEMS


if __name__ == "__main__":
    run(main)
