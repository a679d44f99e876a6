"""Results stand in the registry, and the data says that none were found."""

from __future__ import annotations

from collections.abc import Iterator

from dossier.datasets import Entry
from dossier.records.trial import Trial

from ..clinicaltrials import Study
from ..finding import Edit, Finding


def find(entry: Entry, trial: Trial, study: Study) -> Iterator[Finding]:
    """One finding; the results themselves are for a person to read."""
    if not study.has_results or trial.published_as not in {"nothing found", "not yet due"}:
        return
    posted = study.protocol.status.results_posted
    when = f" on {posted.date}" if posted else ""
    says = f"results were posted in the registry{when}; the data says '{trial.published_as}'. Read them and add results"
    logged = f"{trial.name}: results stand in the registry{when}."
    edits = (Edit(("published_as",), "registry results"),)
    yield Finding(entry, "published_as", "registry results", says, study.address, edits, logged)
