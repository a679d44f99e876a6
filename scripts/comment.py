#!/usr/bin/env python3
"""Tell a pull request what it changes for readers: one comment, written once and kept up to date.

python3 scripts/comment.py impact.json --owner OWNER --branch BRANCH --commit SHA

The list may come from a stranger's run: nothing of it is believed. Its JSON is read as data, and the words around it are
this project's own, so that it can mention nobody, close nothing and link nowhere. Which pull request it is about says
the API: the open one of that owner and branch that has the commit at its head.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, Refusal, run, say
from _environment import ROOT, SITE, enter

if TYPE_CHECKING:
    from _github import GitHub

MARK = "<!-- what-this-changes-for-readers -->"
TITLE = "## What this changes for readers"
LARGEST = 20_000_000
"""Bytes of a list that is read."""


def main(arguments: list[str]) -> int:
    """0 when the comment says what the list says, or when there is nothing to tell; 1 when it could not be told."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path, metavar="FILE", help="what impact.py --json wrote")
    parser.add_argument("--owner", required=True, help="whose repository the branch is in")
    parser.add_argument("--branch", required=True, help="the branch of the pull request")
    parser.add_argument("--commit", required=True, help="the commit that the list is about")
    options = parser.parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    from _github import GitHub

    body = text(options.file) if options.file.exists() else without(options.commit)
    say(tell(GitHub.of(os.environ), options.owner, options.branch, options.commit, body))
    return OK


def text(file: Path) -> str:
    """The comment's text for a list; a :class:`Refusal` for a file that is none."""
    from meaning.as_markdown import markdown
    from meaning.from_json import Refused, from_json

    if file.is_symlink() or not file.is_file() or file.stat().st_size > LARGEST:
        raise Refusal(f"{file.name} is no plain file of at most {LARGEST:,} bytes.")
    try:
        return f"{MARK}\n{markdown(from_json(file.read_bytes()))}"
    except Refused as error:
        raise Refusal(f"{file.name} is no list of changes. {error}") from error


def without(commit: str) -> str:
    """What is said where the checks ended before the list was made, so that an older list does not stand for this commit."""
    return f"{MARK}\n{TITLE}\n\nNo list was made at {commit[:10]}: the checks ended before it, and say why.\n"


def tell(github: GitHub, owner: str, branch: str, commit: str, body: str) -> str:
    """Write or renew the comment; what was done, in words."""
    from _github import AUTHOR

    pulls = github.every("pulls", state="open", head=f"{owner}:{branch}")
    number = next((pull["number"] for pull in pulls if pull["head"]["sha"] == commit), None)
    if number is None:
        return "No open pull request has this commit at its head: a newer run tells of the newer one."
    comments = github.every(f"issues/{number}/comments")
    ours = next((c for c in comments if c["user"]["login"] == AUTHOR and c["body"].startswith(MARK)), None)
    if ours is None:
        github.send("POST", f"issues/{number}/comments", body=body)
        return f"Told pull request {number}."
    if ours["body"] == body:
        return f"Pull request {number} has been told this."
    github.send("PATCH", f"issues/comments/{ours['id']}", body=body)
    return f"Told pull request {number} anew."


if __name__ == "__main__":
    run(main)
