"""A page is one source: two records with the same address are one that was read twice. For a DOI see ``doi_well_formed``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from ..datasets import Entry
from ..decisions import Decision
from ..problems import Problem
from ..records.source import Source
from ..site import Site
from .check import Check, problem

_FRONT = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


def run(site: Site) -> Iterator[Problem]:
    """A problem at the second record of each; parts of a whole that name each other under ``related`` may share an address."""
    seen: dict[str, Entry] = {}
    for entry in site.data.entries["sources"].values():
        url = cast(Source, entry.record).url
        earlier = seen.setdefault(_FRONT.sub("", url).rstrip("/").lower(), entry) if url else entry
        if earlier is not entry and not _related(earlier, entry):
            wrong = f"the source '{earlier.id}' has the same address"
            repair = f"keep one record with what both say, and cite '{earlier.id}'; of parts of a whole, name one under related:"
            yield problem("source-twice", entry, ("url",), wrong, earlier.file, repair)


def _related(one: Entry, other: Entry) -> bool:
    return other.id in cast(Source, one.record).related or one.id in cast(Source, other.record).related


CHECK = Check("source-twice", "A source that stands twice looks like two that agree.", run, Decision.ONE_MEANING)
