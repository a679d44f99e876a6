"""What the trial found: the outcomes at its end first, and who could tell their group beside them."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ...blinding_of import blinding_of
from ...datasets import Entry
from ...directive import Heading, Part
from ...html.arm_values import arm_name
from ...html.cites import cite_all
from ...html.numbers import show
from ...html.render import render
from ...page_context import PageContext
from ...records.blinding import BlindingCheck
from ...records.follow_up import FollowUp
from ...records.trial import Trial
from .result_split import split
from .result_table import result_table

_NOTHING = {
    "not yet due": "It has not ended yet, so there is nothing to find.",
    "nothing found": "No result was found, in a journal, in a registry or on a page of those who ran it.",
    "retracted pooling only": "Its results stand only in pooled papers that were retracted; no number of this trial alone was found.",
    "registry results": "Results were posted in a registry, but the posted values were not in what was read.",
    "sponsor page": "Only a statement of the sponsor was found, without numbers.",
    "paper": "A paper reports it; none of its values could be read.",
}

_LATER = "Nothing was compared between groups in what was read. What was measured later stands below."


def _seen_later(ctx: PageContext, trial: str) -> bool:
    """Whether a follow-up of this trial alone has values to show."""
    named = (cast(FollowUp, item.record) for item in ctx.site.naming("trials", trial, by="follow-ups"))
    return any(item.trials == [trial] and item.values for item in named)


def results_of(ctx: PageContext, trial: str) -> list[Entry]:
    """All results of a trial."""
    return ctx.site.naming("trials", trial, by="results")


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """Up to three tables, or the plain statement that nothing was found."""
    found = split(results_of(ctx, entry.id))
    out: list[Part] = [Heading(2, "What it found")]
    if not (found.main or found.other or found.steps):
        return [*out, render("plain.html", text=_LATER if _seen_later(ctx, entry.id) else _NOTHING[trial.published_as])]
    out.append(_who_could_tell(ctx, entry, trial))
    if found.main:
        out += result_table(ctx, trial, found.main, "main-results", f"{trial.name}, main outcomes")
    if found.other:
        out += [Heading(3, "Daily life, mood and other outcomes")]
        out += result_table(ctx, trial, found.other, "other-results", f"{trial.name}, other outcomes")
    if found.steps:
        table = result_table(ctx, trial, found.steps, "score-results", f"{trial.name}, scores step by step")
        inner = Markup("").join(part for part in table if isinstance(part, Markup))
        out.append(render("folded.html", summary="Scores before, on the way and at the end", inner=inner))
    return out


def _who_could_tell(ctx: PageContext, entry: Entry, trial: Trial) -> Markup:
    """One line that no table of this section can be read without."""
    check = blinding_of(ctx.site, entry.id)
    if check is None:
        return render("who_could_tell.html", guesses=[], summary="Who could tell their group was not found.", cites="")
    ctx.show(check)
    record = cast(BlindingCheck, check.record)
    guesses = [(arm_name(trial, arm), show(value, "")) for arm, value in record.correct.items()]
    return render("who_could_tell.html", guesses=guesses, summary=record.summary, cites=cite_all(ctx, record.basis))
