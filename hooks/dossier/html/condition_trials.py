"""The trials of a condition, as their own records say, and what can be worked out from them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from ..datasets import Entry
from ..records.trial import Trial
from ..site import Site

BEGUN = frozenset(
    {"completed", "terminated early", "recruiting", "active, not recruiting", "enrolling by invitation", "closed"}
)
"""Statuses of a trial that has treated somebody, or takes people in."""
_PUBLISHED = frozenset({"paper", "registry results", "sponsor page"})
"""Ways of publishing that still stand."""


def trials_of(site: Site, condition: str) -> list[Entry]:
    """Trials that name the condition, in the order of their ids."""
    return site.naming("conditions", condition, by="trials")


def results_in(trials: Iterable[Entry]) -> list[Entry]:
    """Those of them whose results were published and not retracted."""
    return [entry for entry in trials if cast(Trial, entry.record).published_as in _PUBLISHED]


def begun(trials: Iterable[Entry]) -> list[Entry]:
    """Those of them that are known to have begun."""
    return [entry for entry in trials if cast(Trial, entry.record).status in BEGUN]
