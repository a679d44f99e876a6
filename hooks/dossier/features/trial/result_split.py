"""Which results of a trial come first: the outcomes at its end, then other outcomes, then the scores on the way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import cast

from ...datasets import Entry
from ...records.result import Result

ORDER = (
    "loss of diagnosis",
    "remission",
    "response",
    "symptom change",
    "symptom score",
    "function",
    "depression",
    "other",
    "drop-out",
)
_PEOPLE = {"loss of diagnosis", "remission", "response"}
_SYMPTOMS = {"symptom change", "symptom score"}


@dataclass
class Split:
    """Each result of a trial, once."""

    main: list[Entry] = field(default_factory=list)
    other: list[Entry] = field(default_factory=list)
    steps: list[Entry] = field(default_factory=list)
    left: list[Entry] = field(default_factory=list)


def split(entries: Iterable[Entry]) -> Split:
    """Results by their place on the page; within a place what matters most to a person comes first."""
    found = sorted(entries, key=_rank)
    out = Split()
    for entry in found:
        _place(out, found, entry).append(entry)
    out.steps.sort(key=lambda entry: (_result(entry).measure, _weeks(entry), _rank(entry)))
    return out


def _place(out: Split, found: list[Entry], entry: Entry) -> list[Entry]:
    result = _result(entry)
    if result.outcome == "drop-out":
        return out.left
    if not _is_last(entry, found) or _is_shown_as_change(entry, found):
        return out.steps
    return out.main if result.outcome in _PEOPLE | _SYMPTOMS else out.other


def _is_last(entry: Entry, found: list[Entry]) -> bool:
    """Whether nothing of the same outcome and measure was taken later; a week that is not known is not the last."""
    return _weeks(entry) == max(_weeks(other) for other in found if _kind(other) == _kind(entry))


def _is_shown_as_change(entry: Entry, found: list[Entry]) -> bool:
    """A score at the end stands back when the change to it is known."""
    result = _result(entry)
    changes = {_result(other).measure for other in found if _result(other).outcome == "symptom change"}
    return result.outcome == "symptom score" and result.measure in changes


def _kind(entry: Entry) -> tuple[str, str]:
    result = _result(entry)
    return result.outcome, "" if result.outcome in _PEOPLE else result.measure


def _weeks(entry: Entry) -> float:
    weeks = _result(entry).time.weeks
    return -1.0 if isinstance(weeks, str) else weeks


def _rank(entry: Entry) -> tuple[int, str, bool, str]:
    result = _result(entry)
    return ORDER.index(result.outcome), result.measure, result.analysis_set == "all randomized", entry.id


def _result(entry: Entry) -> Result:
    return cast(Result, entry.record)
