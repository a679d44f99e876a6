"""A help line can be reached: it has a number or an address, its numbers can be dialed, and the footer's never closes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.help_line import ANY_HOUR, HelpLine
from ..site import Site
from .check import Check, problem

RULE = "help-line-reachable"
_DIALED = re.compile(r"\+?\d(?:[ -]?\d){2,14}")
"""Three to fifteen digits (ITU-T E.164 allows no more), with single spaces or hyphens between them."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at each line that a reader could not reach as it is written."""
    for entry in site.data.entries["help-lines"].values():
        line = cast(HelpLine, entry.record)
        yield from _numbers(entry, line)
        if not (line.phone or line.text or line.web):
            yield problem(RULE, entry, (), f"'{entry.id}' has no way to reach it", "", "add phone:, text: or web:")
        elif line.kind == "emergency number" and not line.phone:
            yield problem(RULE, entry, ("kind",), "an emergency number without a number", "", "add phone:")
        if line.footer and not (line.phone and line.hours == ANY_HOUR):
            repair = f"leave out 'footer:', or give a phone and 'hours: {ANY_HOUR}' if a source says so"
            yield problem(
                RULE, entry, ("footer",), "the footer promises lines that answer at any hour", line.hours, repair
            )


def _numbers(entry: Entry, line: HelpLine) -> Iterator[Problem]:
    found: list[tuple[tuple[str | int, ...], str]] = [(("phone", i), number) for i, number in enumerate(line.phone)]
    found += [(("text",), line.text)] if line.text else []
    for path, number in found:
        if not _DIALED.fullmatch(number):
            repair = (
                "write three to fifteen digits with spaces or hyphens between them; words belong in 'then:' or 'note:'"
            )
            yield problem(RULE, entry, path, "this number cannot be dialed", number, repair)


CHECK = Check(RULE, "A number that cannot be called is worse than none.", run, Decision.PLAIN_WORDS)
