"""Every source that a record names is in the sources dataset."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..nearest import nearest
from ..problems import Problem
from ..references import references
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each unknown source."""
    known = {*site.data.entries["sources"], *site.data.broken}
    for entry in site.data:
        for path, dataset, id_ in references(entry):
            if dataset == "sources" and id_ not in known:
                yield problem("sources-exist", entry, path, f"no source has the id '{id_}'", "", nearest(id_, known))


CHECK = Check("sources-exist", "A fact without its source cannot be checked.", run, Decision.SOURCED)
