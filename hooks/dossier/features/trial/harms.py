"""Harm on record, and who left early: as much room as what was gained."""

from __future__ import annotations

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.render import render
from ...page_context import PageContext
from ...records.trial import Trial
from .caution_list import caution_list
from .event_table import event_table
from .result_split import split
from .result_table import result_table
from .results import results_of

_TREATED = {"completed", "terminated early", "closed"}
_NO_HARMS = "No count of harms was found in what was read. That does not mean that nobody was harmed."
_NO_LEAVERS = "How many people left early was not found in what was read."


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """Harms as sentences and as counts, leavers as a table; for a trial that treated people, also what was not found."""
    harms = [caution for caution in trial.cautions if caution.about == "harm"]
    left = split(results_of(ctx, entry.id)).left
    treated = trial.status in _TREATED and trial.blinding != "not applicable"
    events = event_table(ctx, entry, trial)
    if not (harms or events or left or treated):
        return []
    out: list[Part] = [Heading(2, "Harms, and who left early")]
    out += [caution_list(ctx, harms)] if harms else [] if events else [render("plain.html", text=_NO_HARMS)]
    out += events
    if left:
        return out + result_table(ctx, trial, left, "left-early", f"{trial.name}, people who left")
    return [*out, render("plain.html", text=_NO_LEAVERS)] if treated else out
