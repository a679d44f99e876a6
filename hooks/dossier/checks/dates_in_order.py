"""Dates that must follow each other do."""

from __future__ import annotations

from collections.abc import Iterator

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.base import MISSING
from ..records.basis import Basis
from ..records.history_event import HistoryEvent
from ..records.review import Review
from ..records.source import Source
from ..records.trial import Trial
from ..site import Site
from .check import Check, problem

_Pair = tuple[tuple[str | int, ...], str, str, str, str]
"""Path of the later date; names and values of the earlier and the later."""


def run(site: Site) -> Iterator[Problem]:
    """A problem at the later date of each pair that is turned round."""
    for entry in site.data:
        for path, first, early, then, late in [*_own(entry), *_basis(site, entry)]:
            length = min(len(early), len(late))
            if early not in MISSING and late not in MISSING and early[:length] > late[:length]:
                wrong = f"'{then}' lies before '{first}'"
                yield problem(
                    "dates-in-order",
                    entry,
                    path,
                    wrong,
                    f"{late} before {early}",
                    "check both dates against the source",
                )


def _own(entry: Entry) -> Iterator[_Pair]:
    record = entry.record
    if isinstance(record, Trial):
        yield ("completed",), "started", record.started, "completed", record.completed
    if isinstance(record, HistoryEvent) and record.until:
        yield ("until",), "date", record.date, "until", record.until
    if isinstance(record, Source) and record.notice:
        yield ("notice", "date"), "published", record.published, "notice.date", record.notice.date


def _basis(site: Site, entry: Entry) -> Iterator[_Pair]:
    sources = site.data.of("sources", Source)
    for path, basis in entry.parts:
        if not isinstance(basis, Basis):
            continue
        if basis.source in sources:
            published = sources[basis.source].published
            yield (*path, "checked"), "the source's date", published, "checked", basis.checked
        if basis.check_by:
            yield (*path, "check_by"), "checked", basis.checked, "check_by", basis.check_by
    if isinstance(entry.record, Review) and entry.record.source in sources:
        published = sources[entry.record.source].published
        yield ("searched_to",), "last search", entry.record.searched_to, "the source's date", published


CHECK = Check(
    "dates-in-order",
    "Turned dates make a trial end before it began, or a fact be checked before it was published.",
    run,
    Decision.SUMS_RIGHT,
)
