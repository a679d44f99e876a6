#!/usr/bin/env python3
"""Ask every address outside the site whether it still leads to its page. Not for pull requests: it needs the network.

python3 scripts/check_links.py              those due: new, failing, or not asked for 30 days
python3 scripts/check_links.py --list       which addresses there are; nothing is asked
python3 scripts/check_links.py --archive    ask for archived copies of sources, into a patch; no address is tried
Ctrl-C keeps what was answered; the next run asks the rest. WATCH_CONTACT: a mail address that servers are shown.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import _python  # noqa: F401 - refuses a Python that is too old
from _console import OK, PROBLEMS, Progress, Refusal, run, say
from _environment import ROOT, SITE, enter
from _overdue import today

if TYPE_CHECKING:
    from links.ledger import Line

LEDGER = Path(__file__).parent / "links" / "checked.tsv"


def main(arguments: list[str]) -> int:
    """0 when every address is well or waits, 1 when a person has to look at one."""
    options = _parser().parse_args(arguments)
    enter(SITE)
    sys.path.insert(0, str(ROOT / "hooks"))
    from links.addresses import addresses

    found = addresses(ROOT)
    if options.list:
        say("\n".join(f"{address}  {', '.join(places)}" for address, places in found.items()))
        say(f"{len(found)} addresses.")
        return OK
    if options.archive:
        return archive(options.limit, options.patch)
    return check(found, options.days, options.limit, options.report)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--list", action="store_true", help="print the addresses with the places that name them")
    choice.add_argument("--archive", action="store_true", help="ask the Wayback Machine for copies of the sources")
    parser.add_argument("--days", type=int, default=30, help="ask again what was well so many days ago (30)")
    parser.add_argument("--limit", type=int, metavar="N", help="ask no more than N")
    parser.add_argument("--report", type=Path, metavar="FILE", help="also write what was found there, as Markdown")
    patch = ROOT / ".cache" / "links" / "archived.patch"
    parser.add_argument("--patch", type=Path, default=patch, help=f"where --archive writes ({patch.relative_to(ROOT)})")
    return parser


def check(found: dict[str, list[str]], days: int, limit: int | None, written: Path | None = None) -> int:
    """Ask what is due, remember it, tell what to repair."""
    from links import ledger, refusing, report

    listed = refusing.read()
    lines = ledger.kept(ledger.read(LEDGER), found)
    asked = ledger.due(list(found), lines, today(), days)[:limit]
    _ask(asked, lines)
    ledger.write(LEDGER, lines)
    said = report.told(lines, found, listed, today())
    unneeded = refusing.unneeded(listed, lines)
    said += [f"scripts/links/refusing.yml: {host} refuses nothing any more. Repair: take it out." for host in unneeded]
    count = len(report.broken(lines, listed, today()))
    end = f"{len(found)} addresses, {len(asked)} asked now; {count} to look at."
    if written:
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(report.as_markdown(said, end, today()), encoding="utf-8", newline="\n")
    say("\n".join([*said, end]))
    return PROBLEMS if count or unneeded else OK


def _ask(asked: list[str], lines: dict[str, Line]) -> None:
    from _polite import agent
    from links import ledger, rounds

    progress = Progress(f"Asking {len(asked)} addresses")
    before = dict(lines)
    try:
        for number, address in enumerate(rounds.ask(asked, lines, today(), agent("links")), 1):
            progress.tick(f"{number} of {len(asked)}: {address[:60]}")
    except KeyboardInterrupt:
        if not _no_network(asked, lines, before):
            ledger.write(LEDGER, lines)
        progress.done("What was answered is kept; the next run asks the rest.")
        raise
    progress.done()
    if _no_network(asked, lines, before):
        raise Refusal("No address could be reached, so nothing was noted. Is there a connection?")


def _no_network(asked: list[str], lines: dict[str, Line], before: dict[str, Line]) -> bool:
    states = {lines[address].state for address in asked if lines.get(address) != before.get(address)}
    return len(asked) > 1 and states <= {"unreachable", "timeout"} and bool(states)


def archive(limit: int | None, patch: Path) -> int:
    """Ask for archived copies and write them as a patch, for a person to look at and apply."""
    from _patch import patch_of
    from _polite import Client, NotReached, agent
    from dossier.datasets import load_datasets
    from links import archive as copies
    from links import ledger

    texts: dict[str, str] = {}
    asked = copies.waiting(load_datasets(ROOT).entries["sources"], ledger.read(LEDGER))[:limit]
    client = Client(ROOT / ".cache" / "links" / "replies", agent("links"), gap=2.0)
    code = OK
    try:
        for id_, said in copies.proposals(client, asked, texts):
            say(f"{id_}: {said}")
    except NotReached as error:
        say(f"Stopped: {error}")
        code = PROBLEMS
    patch.parent.mkdir(parents=True, exist_ok=True)
    patch.write_text(patch_of(ROOT, texts), encoding="utf-8")
    say(f"{len(texts)} files to change: git apply {patch}" if texts else "Nothing to propose.")
    return code


if __name__ == "__main__":
    run(main)
