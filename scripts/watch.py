#!/usr/bin/env python3
"""Ask the open services what they say of the trials and sources in the data, and propose changes for a person to judge.

python3 scripts/watch.py                       ask all; write the report and the patch below .cache/watch/
python3 scripts/watch.py --only clinicaltrials ask one of: clinicaltrials, crossref, europepmc
python3 scripts/watch.py --branch watch-july   put the proposal on a new branch as well; nothing is ever merged
Exit code 1: a service was skipped, used an unknown word, or a judgment is not needed any more. Findings alone are 0.
Ctrl-C keeps the replies; the next run within 12 hours goes on from there. WATCH_CONTACT: a mail address for the services.
"""

from __future__ import annotations

import argparse
import sys
from datetime import timedelta
from pathlib import Path

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, Progress, Refusal, run, say
from _environment import ROOT, SITE, enter
from _overdue import today

SERVICES = ("clinicaltrials", "crossref", "europepmc")
NEXT = "Read each source, take or leave each change, then: git apply {}"


def main(arguments: list[str]) -> int:
    """0 when every service was understood, whatever was found; 1 otherwise."""
    options = _parser().parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    return watch(options.only or list(SERVICES), options.out, options.branch, timedelta(hours=options.hours))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", choices=SERVICES, help="ask this service; may be given twice")
    parser.add_argument("--branch", metavar="NAME", help="commit the proposal to a new branch, besides the patch")
    parser.add_argument(
        "--hours", type=float, default=12, help="replies younger than this are not asked for again (12)"
    )
    out = ROOT / ".cache" / "watch"
    parser.add_argument("--out", type=Path, default=out, help=f"folder of the results ({out.relative_to(ROOT)})")
    return parser


def watch(only: list[str], out: Path, branch: str | None, fresh: timedelta) -> int:
    """Ask, propose, report."""
    from _patch import branch_of, patch_of
    from _polite import Client, agent
    from dossier.build import load_site
    from watching.judged import apart, read
    from watching.look import look
    from watching.parts import PARTS, Question
    from watching.propose import propose
    from watching.report import report

    site, listed = load_site(ROOT, rules=False), read()
    if site.problems:
        raise Refusal("The data has problems of its own. Repair: python3 scripts/check.py")
    progress = Progress(f"Asking {', '.join(only)}")
    client = Client(ROOT / ".cache" / "watch" / "replies", agent("watch"), fresh=fresh)
    parts = [part for part in PARTS if part.option in only]
    seen = look(Question(site.data, client, today(), progress.tick), parts)
    progress.done(f"{client.asked} requests in {progress.seconds:.0f} s; other replies were still fresh.")
    findings, unneeded = apart(seen.findings, listed)
    unneeded = [] if seen.failed or len(parts) < len(PARTS) else unneeded
    proposal = propose(site, ROOT, findings, today())
    patch, text = patch_of(ROOT, proposal.texts), report(seen, proposal, unneeded, today())
    out.mkdir(parents=True, exist_ok=True)
    (out / "proposal.patch").write_text(patch, encoding="utf-8")
    (out / "report.md").write_text(text, encoding="utf-8")
    say(f"{text}\n{NEXT.format(out / 'proposal.patch') if patch else 'There is nothing to apply.'}")
    if branch and patch:
        branch_of(ROOT, branch, patch, f"Proposed by the watch of {today()}, for a person to judge\n\n{text}")
        say(f"The branch '{branch}' holds the proposal. Judge it; do not merge it unread.")
    unknown = any(finding.unknown_word for finding in findings)
    return PROBLEMS if seen.failed or unknown or unneeded else OK


if __name__ == "__main__":
    run(main)
