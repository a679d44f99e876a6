"""A record's name with what it belongs to, for a list that stands far from it.

``MAPP2: remission``, ``MAPP2: remission, risk ratio``, ``MAPP2: guesses of participants``, ``NICE on EMDR``.
"""

from __future__ import annotations

from textwrap import shorten

from ..datasets import Entry
from ..records.adverse_event import AdverseEvent
from ..records.blinding import BlindingCheck
from ..records.derived import DerivedEffect
from ..records.guideline_position import GuidelinePosition
from ..records.result import Result
from ..site import Site
from .record_name import record_name

LONGEST = 80
"""So many characters of a name; a claim's is a whole sentence."""
_FEW = 2
"""So many trials are named before what they share; more are counted."""


def record_in_context(site: Site, entry: Entry) -> str:
    """The record's name behind its trials, its outcome or its body; any other name as it is, without its period."""
    return shorten(_in_full(site, entry).rstrip("."), LONGEST, placeholder=" \N{HORIZONTAL ELLIPSIS}")


def _in_full(site: Site, entry: Entry) -> str:
    name, record = record_name(entry), entry.record
    match record:
        case Result():
            return f"{_called(site, 'trials', record.trial)}: {name}"
        case DerivedEffect():
            return f"{_of_result(site, record)}, {record.kind}"
        case AdverseEvent() if len(record.trials) == 1:
            return f"{_called(site, 'trials', record.trials[0])}: {name}"
        case BlindingCheck():
            return _guesses(site, record)
        case GuidelinePosition():
            return f"{name} on {_called(site, 'treatments', record.treatment)}"
    return name


def _guesses(site: Site, record: BlindingCheck) -> str:
    nobody = record.who_guessed == "not applicable"
    name = "whether guessing was checked" if nobody else f"guesses of {record.who_guessed}"
    if len(record.trials) > _FEW:
        return f"{name}, {len(record.trials)} trials"
    return f"{', '.join(_called(site, 'trials', id_) for id_ in record.trials)}: {name}"


def _of_result(site: Site, effect: DerivedEffect) -> str:
    result = site.data.entries.get("results", {}).get(effect.result)
    return _in_full(site, result) if result else effect.result


def _called(site: Site, dataset: str, id_: str) -> str:
    entry = site.data.entries.get(dataset, {}).get(id_)
    return record_name(entry) if entry else id_
