"""What other records hold of organizations and people: trials by sponsor, conclusions by body, sources by author.

Each index is made once for a page, so that a list of all costs one walk over the records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from ..records.conclusion import Conclusion
from ..records.source import Source
from ..records.trial import Trial
from ..site import Site

R = TypeVar("R")
PERSONAL = frozenset({"article", "preprint", "book", "report", "dataset"})
"""Kinds of sources whose authors are people."""


def trials_by_sponsor(site: Site) -> Mapping[str, list[str]]:
    """Sponsor, as trials name it, to the ids of its trials."""
    return _index(site.data.of("trials", Trial), lambda trial: [trial.sponsor])


def conclusions_by_body(site: Site) -> Mapping[str, list[str]]:
    """Body, as conclusions name it, to the ids of its conclusions."""
    return _index(site.data.of("conclusions", Conclusion), lambda conclusion: [conclusion.body])


def sources_by_author(site: Site) -> Mapping[str, list[str]]:
    """Author, as sources name them, to the ids of the sources."""
    return _index(site.data.of("sources", Source), lambda source: source.authors if source.kind in PERSONAL else [])


def _index(records: Mapping[str, R], keys: Callable[[R], Iterable[str]]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id_, record in records.items():
        for key in keys(record):
            found.setdefault(key, []).append(id_)
    return found
