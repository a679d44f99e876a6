"""A trial's status in the registry is another than ours."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.datasets import Entry
from dossier.records.trial import Trial

from ..clinicaltrials import Study
from ..finding import Edit, Finding
from ..words import TRIAL_STATUS


def find(entry: Entry, trial: Trial, study: Study) -> Iterator[Finding]:
    """One finding, with the version of the registry's record as the date of the status."""
    theirs, version = study.protocol.status.overall, study.protocol.status.version.date
    if theirs not in TRIAL_STATUS:
        says = f"the registry's status is '{theirs}', a word that scripts/watching/words.py does not have"
        yield Finding(entry, "status", theirs, says, study.address, unknown_word=True)
        return
    ours = TRIAL_STATUS[theirs]
    if ours is None:
        says = f"the registry's status is '{theirs}', for which the data has no word; it says '{trial.status}'"
        yield Finding(entry, "status", theirs, says, study.address)
    elif ours != trial.status:
        says = f"the registry says '{ours}' (version of {version}), the data '{trial.status}'"
        edits = (Edit(("status",), ours), Edit(("status_read",), version))
        logged = f"{trial.name}: the registry now says '{ours}'; it was '{trial.status}'."
        yield Finding(entry, "status", ours, says, study.address, edits, logged)
