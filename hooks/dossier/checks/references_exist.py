"""Every other record that a record names exists: trials that a review pooled, measures, conditions, terms."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..nearest import nearest
from ..problems import Problem
from ..references import references
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each unknown id."""
    for entry in site.data:
        for path, dataset, id_ in references(entry):
            known = site.data.entries.get(dataset, {})
            if dataset != "sources" and id_ not in known and id_ not in site.data.broken:
                repair = nearest(id_, {*known, *site.data.broken})
                yield problem("references-exist", entry, path, f"{dataset} has no record '{id_}'", "", repair)


CHECK = Check(
    "references-exist",
    "A review that pools an unknown trial, or a result on an unknown scale, cannot be shown.",
    run,
    Decision.LEADS_ON,
)
