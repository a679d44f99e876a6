"""A DOI is bare and in lower case, and names one source only."""

from __future__ import annotations

from collections.abc import Iterator

from ..decisions import Decision
from ..problems import Problem
from ..records.source import Source
from ..site import Site
from .check import Check, problem


def run(site: Site) -> Iterator[Problem]:
    """A problem at each DOI that ends in punctuation or is used twice (DOIs ignore case)."""
    seen: dict[str, str] = {}
    for id_, source in site.data.of("sources", Source).items():
        entry = site.data.entries["sources"][id_]
        if source.doi and source.doi[-1] in ".,;)" and source.doi.count("(") != source.doi.count(")"):
            yield problem(
                "doi", entry, ("doi",), "this DOI ends in punctuation", source.doi, "take the last character away"
            )
        if source.doi and source.doi.lower() in seen:
            repair = "merge the two records, or correct the DOI"
            yield problem("doi", entry, ("doi",), f"'{seen[source.doi.lower()]}' has this DOI too", source.doi, repair)
        if source.doi:
            seen[source.doi.lower()] = id_


CHECK = Check("doi", "One paper under two names would be counted twice.", run, Decision.ONE_MEANING)
