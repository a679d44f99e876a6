"""A trial that is not settled starts or ends on another day than the data says."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.datasets import Entry
from dossier.records.trial import Trial

from ..clinicaltrials import Study
from ..finding import Edit, Finding
from .settled import is_settled


def find(entry: Entry, trial: Trial, study: Study) -> Iterator[Finding]:
    """A finding for each of the two dates; one that is only less exact is no other."""
    if is_settled(trial):
        return
    status = study.protocol.status
    for field, ours, theirs in (
        ("started", trial.started, status.start),
        ("completed", trial.completed, status.primary_completion),
    ):
        if theirs and not _same(ours, theirs.date):
            kind = {"ACTUAL": "took place", "ESTIMATED": "is planned"}.get(theirs.type or "", "stands")
            says = f"'{field}' {kind} for {theirs.date} in the registry, the data says '{ours}'"
            yield Finding(entry, field, theirs.date, says, study.address, (Edit((field,), theirs.date),))


def _same(ours: str, theirs: str) -> bool:
    return ours.startswith(theirs) or theirs.startswith(ours)
