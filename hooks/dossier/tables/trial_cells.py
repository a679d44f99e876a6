"""Cells of the trials table that are put together from several fields."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.cells import Cell
from ..html.numbers import date
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.trial import Arm, Trial
from .column import text_cell

RESULTS = {
    "paper": "in a paper",
    "registry results": "posted in a registry",
    "sponsor page": "only on a page of the sponsor",
    "retracted pooling only": "only in retracted papers",
    "nothing found": "nothing found",
    "not yet due": "not yet due",
}
"""How results reached the public, as a reader reads it."""

_STATUS = {"unknown": "not known whether it runs"}

_OVER = {"completed", "terminated early", "closed"}


def _trial(entry: Entry) -> Trial:
    return cast(Trial, entry.record)


def course_cell(ctx: PageContext, entry: Entry) -> Cell:
    """One line for dosing, for therapy before and for therapy after, as far as they are known."""
    sessions = _trial(entry).sessions
    hours = "" if sessions.dosing_hours in MISSING else f" (hours each: {sessions.dosing_hours})"
    values = {
        "Dosing sessions": "" if sessions.dosing in MISSING else sessions.dosing + hours,
        "Therapy before": "" if sessions.preparation in MISSING else sessions.preparation,
        "Therapy after": "" if sessions.integration in MISSING else sessions.integration,
    }
    lines = [f"{label}: {value}" for label, value in values.items() if value]
    if not lines:
        return text_cell(sessions.dosing)
    return Cell(Markup("<br>").join(escape(line) for line in lines), "", "; ".join(lines))


def when_cell(ctx: PageContext, entry: Entry) -> Cell:
    """From start to end; an end of a trial that still runs is the planned one."""
    trial = _trial(entry)
    planned = "" if trial.status in _OVER else " (planned)"
    start = "" if trial.started in MISSING else f"from {date(trial.started)}"
    end = "" if trial.completed in MISSING else f"to {date(trial.completed)}{planned}"
    if not (start or end):
        return text_cell(trial.started)
    text = f"{start} {end}".strip()
    return Cell(
        escape(text[0].upper() + text[1:]), trial.started if start else "", f"{trial.started} to {trial.completed}"
    )


def years_cell(ctx: PageContext, entry: Entry) -> Cell:
    """The years alone, for tables with many columns."""
    trial = _trial(entry)
    start, end = ("?" if value in MISSING else value[:4] for value in (trial.started, trial.completed))
    if start == end == "?":
        return text_cell(trial.started)
    years = start if start == end else f"{start}\N{EN DASH}{end}"
    planned = " (planned)" if end != "?" and trial.status not in _OVER else ""
    return Cell(escape(years + planned), trial.started if start != "?" else "", f"{start} to {end}{planned}")


def arms_cell(ctx: PageContext, entry: Entry) -> Cell:
    """One line a group with the people assigned to it, or else those analyzed."""
    arms = _trial(entry).arms.values()
    if not arms:
        return text_cell("not found")
    lines = [f"{_short(arm.name)}: {_people(arm)}" for arm in arms]
    return Cell(Markup("<br>").join(escape(line) for line in lines), "", "; ".join(lines))


def _short(name: str) -> str:
    """Therapy is given to every group, so a table need not say so in each line."""
    return name.removesuffix(" with therapy").removesuffix(" with the same therapy")


def _people(arm: Arm) -> str:
    if isinstance(arm.randomized, int):
        return str(arm.randomized)
    if isinstance(arm.assessed, int):
        return f"{arm.assessed} analyzed"
    return "number not found" if "not found" in {arm.randomized, arm.assessed} else "number not yet known"


def state_cell(ctx: PageContext, entry: Entry) -> Cell:
    """The status with the date of the page in which it stood: a status without a date misleads."""
    trial = _trial(entry)
    if trial.status == "unknown" and trial.status_read in MISSING:
        return text_cell("not found")
    known = trial.status_read not in MISSING
    words = _STATUS.get(trial.status, trial.status)
    text = f"{words}, as of {date(trial.status_read)}" if known else f"{words} (page without a date)"
    return Cell(escape(text), "", f"{trial.status} ({trial.status_read})")


def results_cell(ctx: PageContext, entry: Entry) -> Cell:
    """How its results reached the public."""
    text = RESULTS[_trial(entry).published_as]
    return Cell(escape(text), "", text)
