"""What is held of a treatment besides its own record: effects, drop-out, guideline positions, costs."""

from __future__ import annotations

from .datasets import Entry
from .site import Site


def effects_of(site: Site, treatment: str) -> list[Entry]:
    """Its effects, in the order of their ids."""
    return _of(site, "treatment-effects", treatment)


def drop_outs_of(site: Site, treatment: str) -> list[Entry]:
    """How many left it, by one definition in one setting each."""
    return _of(site, "drop-outs", treatment)


def positions_of(site: Site, treatment: str) -> list[Entry]:
    """What guidelines say of it."""
    return _of(site, "guideline-positions", treatment)


def economics_of(site: Site, treatment: str) -> list[Entry]:
    """What it costs, and who pays."""
    return _of(site, "economics", treatment)


def _of(site: Site, dataset: str, treatment: str) -> list[Entry]:
    named = site.naming("treatments", treatment, by=dataset)
    return [entry for entry in named if getattr(entry.record, "treatment", None) == treatment]
