"""The rest of what is known of how the trial was set up, and all that was not found, in one place."""

from __future__ import annotations

from markupsafe import Markup, escape

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.cells import Cell
from ...html.cites import bibliography_link
from ...html.references import labels_of
from ...html.render import render
from ...page_context import PageContext
from ...records.measure import Measure
from ...records.trial import Trial
from ...records.trial_parts import Outcome
from .fact_lines import Line, absent, column_lines, known
from .glance import SHOWN

_MORE = ("registrations", "phase", "blinding", "comparator", "therapists", "sites", "funder")

_MEANING = {
    "Not found": "These may exist, but not in what was read for this site.",
    "Not reported": "The source was read and does not say.",
    "Not collected": "The trial chose not to record it.",
    "Not studied": "Nobody has looked.",
}


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """A definition list, then the facts that are missing."""
    lines = [Line("Full title", Cell(escape(trial.title)), ("title",)), *_dose(trial)]
    lines += column_lines(ctx, entry, _MORE)
    lines += _outcomes(ctx, "Main outcome", trial.primary_outcome, "primary_outcome")
    lines += _outcomes(ctx, "Other outcomes", trial.secondary_outcomes, "secondary_outcomes")
    shown = known(ctx, entry, lines)
    if trial.publications:
        shown.append(("Reported in", Cell(_publications(ctx, trial)), Markup("")))
    facts = render("record_facts.html", lines=shown, name=f"{trial.name} in detail")
    missing = absent([*column_lines(ctx, entry, SHOWN), *lines])
    return [Heading(2, "In detail"), facts, render("missing_facts.html", missing=missing, meaning=_MEANING)]


def _dose(trial: Trial) -> list[Line]:
    """What was given, where the groups need no table of their own."""
    arms = list(trial.arms.values())
    if len(arms) != 1:
        return []
    dose = arms[0].dose
    return [Line("Dose in the protocol", Cell(escape(dose), "", dose, missing=dose.startswith("not ")), ("arms",))]


def _outcomes(ctx: PageContext, label: str, outcomes: list[Outcome], field: str) -> list[Line]:
    if not outcomes:
        return (
            [Line(label, Cell(Markup(""), "", "not found", missing=True), (field,))]
            if field == "primary_outcome"
            else []
        )
    measures = ctx.site.data.of("measures", Measure)
    names = [
        f"{measures[outcome.measure].name}: " if outcome.measure in measures and outcome.measure != "none" else ""
        for outcome in outcomes
    ]
    text = Markup("<br>").join(escape(name + outcome.definition) for name, outcome in zip(names, outcomes, strict=True))
    return [Line(label, Cell(text), (field,))]


def _publications(ctx: PageContext, trial: Trial) -> Markup:
    """The papers and records that report it, by the short names of the bibliography, each linked to its entry."""
    ctx.cite(trial.publications)
    names = labels_of(ctx.site)
    return Markup(", ").join(
        Markup('<a href="{}">{}</a>').format(bibliography_link(ctx, source), names.get(source, source))
        for source in trial.publications
    )
