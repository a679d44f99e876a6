#!/usr/bin/env python3
"""Fetch the site.zip of the release before, from which bundle.py makes the small file that turns it into this one.

python3 scripts/earlier_copy.py v1.2 --out earlier.zip     that of the newest tag before v1.2

REPO_URL says where the releases are. Without an earlier release, or when it has no such file, nothing is written.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, Refusal, run, say
from _environment import BUNDLE, ROOT, enter
from release_notes import before

MISSING, FOUND = 404, 200
SECONDS = 60


def main(arguments: list[str]) -> int:
    """0 when it was fetched or when there is none; 1 when it could not be asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tag", metavar="TAG", help="the release; a tag or another name of a commit")
    parser.add_argument("--out", type=Path, metavar="FILE", required=True, help="write it there")
    options = parser.parse_args(arguments)
    enter(BUNDLE)
    sys.path.insert(0, str(ROOT / "hooks"))
    earlier = before(ROOT, options.tag)
    if not earlier:
        say("This is the first release: there is none before it.")
        return OK
    say(fetch(address_of(os.environ.get("REPO_URL", ""), earlier), options.out))
    return OK


def address_of(repository: str, tag: str) -> str:
    """Where a release of a repository keeps its site.zip."""
    if not repository:
        raise Refusal("REPO_URL is not set. Repair: set it to the address of the repository.")
    from products._product import called

    return f"{repository.rstrip('/')}/releases/download/{tag}/{called(tag)}-site.zip"


def fetch(address: str, target: Path) -> str:
    """Write what stands at ``address``, whole or not at all; what was done, in words."""
    import urllib3

    from _polite import agent

    headers = {"User-Agent": agent("earlier-copy")}
    try:
        with urllib3.PoolManager() as pool:
            answer = pool.request("GET", address, headers=headers, timeout=SECONDS, retries=3)
    except urllib3.exceptions.HTTPError as error:
        raise Refusal(f"{address} was not reached: {error}. Repair: try again.") from error
    if answer.status == MISSING:
        return f"There is no file at {address}: no update is made from it."
    if answer.status != FOUND:
        raise Refusal(f"{address} answers {answer.status}. Repair: try again.")
    part = target.with_name(f".{target.name}.part")
    part.write_bytes(answer.data)
    part.replace(target)
    return f"Written: {target}, from {address}."


if __name__ == "__main__":
    run(main)
