"""The blinding check that covers a trial: it stands beside every efficacy figure."""

from __future__ import annotations

from .datasets import Entry
from .records.blinding import BlindingCheck
from .site import Site


def blinding_of(site: Site, trial: str) -> Entry | None:
    """The entry whose trials include this one; a check of one trial alone wins over one of several together."""
    found = site.naming("trials", trial, by="blinding")
    return min(found, key=lambda entry: (len(_trials(entry)), entry.id), default=None)


def _trials(entry: Entry) -> list[str]:
    assert isinstance(entry.record, BlindingCheck)
    return entry.record.trials
