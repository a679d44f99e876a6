"""A record's name with what it belongs to, for a list that stands far from it: ``MAPP2: remission``, ``NICE on EMDR``."""

from __future__ import annotations

from textwrap import shorten

from ..datasets import Entry
from ..records.adverse_event import AdverseEvent
from ..records.guideline_position import GuidelinePosition
from ..records.result import Result
from ..site import Site
from .record_name import record_name

LONGEST = 80
"""So many characters of a name; a claim's is a whole sentence."""


def record_in_context(site: Site, entry: Entry) -> str:
    """A result or an event behind its trial, a guideline before the treatment; any other name as it is, without its period."""
    name, record = record_name(entry), entry.record
    trials = [record.trial] if isinstance(record, Result) else record.trials if isinstance(record, AdverseEvent) else []
    if len(trials) == 1:
        name = f"{_called(site, 'trials', trials[0])}: {name}"
    if isinstance(record, GuidelinePosition):
        name = f"{name} on {_called(site, 'treatments', record.treatment)}"
    return shorten(name.rstrip("."), LONGEST, placeholder=" \N{HORIZONTAL ELLIPSIS}")


def _called(site: Site, dataset: str, id_: str) -> str:
    entry = site.data.entries.get(dataset, {}).get(id_)
    return record_name(entry) if entry else id_
