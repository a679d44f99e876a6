"""The columns of the table of treatment effects. What each was compared with, and who knew, stands in every row."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.control_words import BEFORE_AFTER
from ..html.effect_lines import arm_lines, effect_lines, people, shape_of
from ..html.lines_cell import lines_cell, shaped_cell
from ..html.record_marks import record_marks
from ..html.treatment_links import treatment_link, treatment_short, with_treatment
from ..page_context import PageContext
from ..records.treatment_effect import TreatmentEffect
from .column import Table, field_column, link_cell, text_cell

NO_EFFECT = Markup('<span class="mark mark-uncertain">Change over time, no comparison</span>')
"""Stands behind the name of whatever has no control, in every table."""


def _effect(entry: Entry) -> TreatmentEffect:
    return cast(TreatmentEffect, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    effect = _effect(entry)
    cell = link_cell(ctx, entry, with_treatment(ctx, effect.treatment, effect.name))
    marks = record_marks(ctx, effect, ("finding", "effect", "ranges", "arms"), derived=bool(effect.derived))
    apart = Markup(" {}").format(NO_EFFECT) if effect.control == BEFORE_AFTER else Markup("")
    return Cell(cell.html + apart + marks, "", cell.plain)


def _treatment(ctx: PageContext, entry: Entry) -> Cell:
    id_ = _effect(entry).treatment
    return Cell(treatment_link(ctx, id_), "", treatment_short(ctx, id_))


TABLE = Table(
    dataset="treatment-effects",
    name=Column("What was measured", _name, fields=("name",)),
    columns={
        "treatment": Column("Treatment", _treatment, fields=("treatment",)),
        "outcome": field_column("Outcome", "outcome"),
        "definition": field_column("What counted", "definition"),
        "population": field_column("In whom", "population"),
        "control": field_column("Compared with", "control"),
        "control-detail": field_column("What the others got", "control_detail"),
        "finding": Column(
            "What was found",
            lambda ctx, entry: shaped_cell(shape_of(_effect(entry)), _effect(entry).finding),
            fields=("finding",),
        ),
        "effect": Column(
            "Difference, as printed",
            lambda ctx, entry: lines_cell(effect_lines(_effect(entry)), "not reported"),
            fields=("effect", "ranges"),
        ),
        "arms": Column(
            "Each group", lambda ctx, entry: lines_cell(arm_lines(_effect(entry).arms), "not found"), fields=("arms",)
        ),
        "time": field_column("When", "time"),
        "people": Column("People", lambda ctx, entry: text_cell(people(_effect(entry))), fields=("n", "k")),
        "set": field_column("People counted", "analysis_set"),
        "certainty": field_column("Certainty", "certainty"),
        "blinding": field_column("Who did not know", "blinding"),
        "design": field_column("Design", "design"),
        "note": Column("Note", lambda ctx, entry: text_cell(_effect(entry).note or "not applicable"), fields=("note",)),
    },
    default=("population", "arms", "effect", "people"),
    always=("control", "finding", "blinding"),
)
