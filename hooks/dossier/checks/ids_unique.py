"""An id names one record on the whole site; only a source may share its id with the review that it is."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at the second record of each shared id."""
    seen: dict[str, str] = {}
    for entry in site.data:
        if entry.dataset != "sources" and entry.id in seen:
            wrong = f"the id '{entry.id}' is taken by {seen[entry.id]}"
            yield problem(
                "ids-unique", entry, (), wrong, "", "choose another id; bound figures find records by id alone"
            )
        elif entry.dataset != "sources":
            seen[entry.id] = f"{entry.dataset} in {entry.file}"


CHECK = Check("ids-unique", "A figure in a sentence names its record by id alone.", run, Decision.ONE_MEANING)
