#!/usr/bin/env python3
"""Put what a weekly run found before a person: the patch as one pull request, or the report alone as one issue.

python3 scripts/propose.py watch --title "What changed" --report report.md --patch proposal.patch --within docs/data
python3 scripts/propose.py watch ... --show     print it; nothing is asked of GitHub

The branch is proposed/NAME. It is brought up to date as long as nobody else commits to it; nothing is ever merged, and the
working files stay as they are. Without a patch, an issue is opened when the report has a section ("## ...").
Needs GITHUB_TOKEN and GITHUB_REPOSITORY, as a workflow sets them.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, run, say
from _environment import ROOT, SITE, enter

JUDGE = "Found by a program, and read by nobody yet: judge each line, then take, change or leave it."
START = "Checks do not start by themselves on what a workflow proposes. Close this pull request and open it again, and they run."


def main(arguments: list[str]) -> int:
    """0 when it stands where a person sees it, or when there is nothing to say; 1 when it could not be told."""
    options = _parser().parse_args(arguments)
    enter(SITE)
    from proposing.changes import changes_of
    from proposing.untrusted import harmless

    patch, report = _text(options.patch), _text(options.report)
    if not patch.strip() and not any(line.startswith("## ") for line in report.splitlines()):
        say("There is nothing to propose.")
        return OK
    mark = f"<!-- proposed: {options.name} -->"
    told = harmless(report, addresses=True, room=60_000)
    body = "\n\n".join([mark, JUDGE, *([START] if patch.strip() else []), told])
    changes = changes_of(ROOT, patch, options.within) if patch.strip() else None
    if options.show:
        say("\n".join([options.title, body, *(f"changes {path}" for path in (changes.texts if changes else ()))]))
        return OK
    from _github import AUTHOR, GitHub
    from proposing.branch import put
    from proposing.kept import issue, pull_request

    github = GitHub.of(os.environ)
    if changes is None:
        say(issue(github, mark, options.title, body, options.author or AUTHOR))
        return OK
    branch = f"proposed/{options.name}"
    say(put(github, branch, changes, f"{options.title}\n\n{JUDGE}"))
    say(pull_request(github, branch, str(github.one("")["default_branch"]), options.title, body))
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", metavar="NAME", help="what this is known by from run to run")
    parser.add_argument("--title", required=True, help="of the pull request or issue")
    parser.add_argument("--report", type=Path, metavar="FILE", help="what was found, as Markdown")
    parser.add_argument("--patch", type=Path, metavar="FILE", help="what to change, as git diff writes it")
    parser.add_argument(
        "--within", action="append", default=[], metavar="PATH", help="what the patch may change; repeat"
    )
    parser.add_argument("--author", help="whose issue is ours (a workflow's)")
    parser.add_argument("--show", action="store_true", help="print it; ask nothing of GitHub")
    return parser


def _text(file: Path | None) -> str:
    return file.read_text(encoding="utf-8") if file and file.exists() else ""


if __name__ == "__main__":
    run(main)
