"""How a review or a body used a trial: the states of a matrix, their meanings, and which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from ..records.conclusion import Conclusion
from ..records.review import Review
from .matrix import NO, UNKNOWN, YES, State

Judge = Review | Conclusion

POOLED, COVERED, WEIGHED = State("pooled", "●", YES), State("covered", "◐", YES), State("weighed", "●", YES)
LEFT_OUT, NOT_NAMED = State("no", "○", NO), State("not named", "?", UNKNOWN)
LEGEND = {
    POOLED: "The trial is in its pooled numbers.",
    COVERED: "It describes the trial and pools nothing.",
    WEIGHED: "It names the trial among those that it judged.",
    LEFT_OUT: "It names all of its trials, and this one is not among them.",
    NOT_NAMED: "What was read does not name the trial. It may have been used all the same.",
}


def named(record: Judge) -> Sequence[str]:
    """The trials that it names; none when a word of absence stands there."""
    return [] if isinstance(record.trials, str) else record.trials


def state(record: Judge, trial: str) -> State:
    """A trial that is not named is a no only where the whole list was read: as many names as studies."""
    if trial in named(record):
        if isinstance(record, Conclusion):
            return WEIGHED
        return POOLED if "meta-analysis" in record.kind else COVERED
    whole = isinstance(record, Review) and len(named(record)) == record.studies
    return LEFT_OUT if whole else NOT_NAMED
