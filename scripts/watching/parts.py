"""What each service is asked about, and what its replies mean for the records: one function a service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from _polite import Client
from dossier.datasets import Datasets, Entry
from dossier.records.source import Source
from dossier.records.trial import Trial

from . import clinicaltrials, crossref, europepmc
from .finding import Finding
from .kinds import dates_moved, enrollment, newer_version, results_posted, source_notice, trial_status
from .kinds.source_notice import Notice
from .words import CROSSREF_UPDATE, EUROPE_PMC_NOTICE, EUROPE_PMC_OTHER, plain

T = TypeVar("T")
TRIAL_KINDS = (trial_status.find, results_posted.find, dates_moved.find, enrollment.find)


@dataclass(frozen=True)
class Question:
    """What a part needs: the records, whom to ask, the day, and how to tell that work goes on."""

    data: Datasets
    client: Client
    today: str
    tick: Callable[[str], None]


@dataclass(frozen=True)
class Part:
    """A service: its name for people, its name for ``--only``, and what it finds."""

    name: str
    option: str
    look: Callable[[Question], Iterator[Finding | str]]


def trials(question: Question) -> Iterator[Finding | str]:
    """Findings of every trial with a number of ClinicalTrials.gov, and a line on numbers that it does not know."""
    asked = _numbers(question.data)
    known: set[str] = set()
    for found in clinicaltrials.ask(question.client, list(asked)):
        for number, study in sorted(found.items()):
            known.add(number)
            entry, alone = asked[number]
            question.tick(number)
            for kind in TRIAL_KINDS:
                for finding in kind(entry, _trial(entry), study):
                    yield finding if alone else _by_hand(finding, number)
    yield from (f"{clinicaltrials.NAME} does not know {number}." for number in sorted(asked.keys() - known))


def _numbers(data: Datasets) -> dict[str, tuple[Entry, bool]]:
    """Registry number to its trial, and whether the trial has no other number there."""
    out: dict[str, tuple[Entry, bool]] = {}
    for entry in data.entries["trials"].values():
        numbers = [item.number for item in _trial(entry).registrations if item.registry == clinicaltrials.NAME]
        out |= {number: (entry, len(numbers) == 1) for number in numbers}
    return out


def _trial(entry: Entry) -> Trial:
    assert isinstance(entry.record, Trial)
    return entry.record


def _by_hand(finding: Finding, number: str) -> Finding:
    return replace(finding, says=f"{number}, one of its numbers: {finding.says}", edits=(), logged="")


def works(question: Question) -> Iterator[Finding | str]:
    """Findings of every source with a DOI at Crossref, and a line on how many it does not have."""

    def look(entry: Entry, source: Source, work: crossref.Work, doi: str) -> Iterator[Finding]:
        notices = [_of_update(update, source.doi or doi) for update in work.updates]
        yield from source_notice.find(entry, source, notices, question.today)
        yield from newer_version.by_crossref(entry, source, work)

    yield from _by_source(question, crossref.NAME, crossref.ask, look, "other agencies register some")


def _of_update(update: crossref.Update, doi: str) -> Notice:
    word = plain(update.type)
    by = f"{crossref.NAME} ({update.source})" if update.source else crossref.NAME
    address = f"https://api.crossref.org/works/{doi}"
    return Notice(
        update.type, CROSSREF_UPDATE.get(word), word in CROSSREF_UPDATE, update.updated.day, update.doi, by, address
    )


def articles(question: Question) -> Iterator[Finding | str]:
    """Findings of every source with a DOI in Europe PMC, and a line on how many it does not have."""

    def look(entry: Entry, source: Source, article: europepmc.Article, doi: str) -> Iterator[Finding]:
        notices = [notice for tie in article.corrections.items if (notice := _of_tie(tie, article))]
        yield from source_notice.find(entry, source, notices, question.today)
        yield from newer_version.by_europe_pmc(entry, source, article)

    yield from _by_source(question, europepmc.NAME, europepmc.ask, look, "it keeps the life sciences")


def _of_tie(tie: europepmc.Correction, article: europepmc.Article) -> Notice | None:
    word = tie.type.strip().lower()
    if word in EUROPE_PMC_OTHER:
        return None
    status = EUROPE_PMC_NOTICE.get(word)
    # Europe PMC gives the notice's place in its journal, not its day: a year is all that is sure.
    return Notice(tie.type, status, word in EUROPE_PMC_NOTICE, _year(tie), None, europepmc.NAME, article.address)


def _year(tie: europepmc.Correction) -> str:
    words = (tie.reference or "").replace(";", " ").replace(".", " ").split()
    return next(
        (word for word in reversed(words) if len(word) == 4 and word.isdigit() and word[:2] in {"19", "20"}), ""
    )


def _by_source(
    question: Question,
    name: str,
    ask: Callable[[Client, list[str]], Iterator[dict[str, T]]],
    look: Callable[[Entry, Source, T, str], Iterator[Finding]],
    why_missing: str,
) -> Iterator[Finding | str]:
    """Ask a service about every DOI, look at each reply for each source that has it, and count what it does not have."""
    asked = _by_doi(question.data)
    known: set[str] = set()
    for found in ask(question.client, list(asked)):
        for doi, reply in sorted(found.items()):
            if doi not in asked:
                continue
            known.add(doi)
            question.tick(doi)
            for entry, source in asked[doi]:
                yield from look(entry, source, reply, doi)
    if missing := len(asked) - len(known):
        yield f"{name} has {missing} of {len(asked)} DOIs not; {why_missing}."


def _by_doi(data: Datasets) -> dict[str, list[tuple[Entry, Source]]]:
    out: dict[str, list[tuple[Entry, Source]]] = {}
    for entry in data.entries["sources"].values():
        assert isinstance(entry.record, Source)
        if entry.record.doi:
            out.setdefault(entry.record.doi.lower(), []).append((entry, entry.record))
    return out


PARTS = (
    Part(clinicaltrials.NAME, "clinicaltrials", trials),
    Part(crossref.NAME, "crossref", works),
    Part(europepmc.NAME, "europepmc", articles),
)
