#!/usr/bin/env python3
"""Open every page of both editions in a browser, at two widths, in light and dark: the whole matrix, with axe.

python3 scripts/check_pages.py               every page in every mode (minutes)
python3 scripts/check_pages.py research/     only pages whose address begins so
python3 scripts/check_pages.py --edition hosted    of one edition, so that two runs can share two processors
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, Progress, Refusal, run, say
from _environment import ROOT, TEST, enter

EDITIONS = {"hosted": "site", "offline": "site-offline"}


def main(arguments: list[str]) -> int:
    """0 when no page has a fault in any mode, else 1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("start", nargs="?", default="", help="only pages whose address begins so")
    parser.add_argument("--edition", choices=EDITIONS, action="append", help="only this edition")
    options = parser.parse_args(arguments)
    enter(TEST)
    from _browser import find_browser
    from _playwright_browser import fetch, works

    path = find_browser(os.environ, works, fetch)
    found = sum(edition_faults(path, edition, options.start) for edition in options.edition or EDITIONS)
    say(f"{found} fault(s)." if found else "No fault.")
    return PROBLEMS if found else OK


def edition_faults(path: str, edition: str, start: str) -> int:
    """How many faults one edition has, as it stands in its folder; each is told when it is found, since this takes long."""
    from playwright.sync_api import sync_playwright

    from _matrix import MODES, Visitor, axe_source

    folder = ROOT / EDITIONS[edition]
    names = sorted(n for n in pages(folder) if n.startswith(start))
    progress = Progress(f"Opening {len(names)} pages of the {edition} edition in {len(MODES)} modes")
    found = 0
    with address(folder, edition) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for mode in MODES:
            visitor = Visitor(browser, mode, axe_source(), offline=edition == "offline")
            for name in names:
                for fault in visitor.faults(base + name):
                    found += 1
                    progress.done(f"{edition} {mode} {name}: {fault}")
                progress.tick(f"{mode} {name}")
            visitor.close()
        browser.close()
    progress.done()
    return found


def pages(folder: Path) -> list[str]:
    """Addresses of all pages below ``folder``, as files."""
    must_stand(folder)
    return [file.relative_to(folder).as_posix() for file in folder.rglob("*.html")]


def must_stand(folder: Path) -> None:
    """Refuse when there is no build in ``folder``."""
    if not folder.is_dir():
        offline = " --offline" if folder.name == EDITIONS["offline"] else ""
        raise Refusal(f"There is no {folder.name}/ yet: build it first (python3 scripts/build.py{offline}).")


@contextmanager
def address(folder: Path, edition: str) -> Iterator[str]:
    """Where an edition is opened: from a server, or from the disk."""
    from _serve_folder import serving

    if edition == "offline":
        yield folder.as_uri() + "/"
    else:
        with serving(folder) as base:
            yield base


if __name__ == "__main__":
    run(main)
