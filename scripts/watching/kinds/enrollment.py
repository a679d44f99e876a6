"""A trial that is not settled has, or plans for, another number of people."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.datasets import Entry
from dossier.records.trial import Trial

from ..clinicaltrials import Study
from ..finding import Edit, Finding
from ..words import ENROLLMENT
from .settled import is_settled


def find(entry: Entry, trial: Trial, study: Study) -> Iterator[Finding]:
    """One finding for number and kind together, as one is wrong without the other."""
    theirs = study.protocol.design.enrollment if study.protocol.design else None
    if theirs is None or theirs.type is None or is_settled(trial):
        return
    if theirs.type not in ENROLLMENT:
        says = f"the registry counts '{theirs.type}' people, a word that scripts/watching/words.py does not have"
        yield Finding(entry, "enrolled_is", theirs.type, says, study.address, unknown_word=True)
        return
    kind = ENROLLMENT[theirs.type]
    if (theirs.count, kind) != (trial.enrolled, trial.enrolled_is):
        says = f"the registry says {theirs.count} ({kind}), the data {trial.enrolled} ({trial.enrolled_is})"
        edits = (Edit(("enrolled",), theirs.count), Edit(("enrolled_is",), kind))
        yield Finding(entry, "enrolled", f"{theirs.count} {kind}", says, study.address, edits)
