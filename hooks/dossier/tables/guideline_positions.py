"""The columns of the table of guideline positions: each in the guideline's own word, and on one scale of this site."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.guideline_words import SHAPES, guideline_name
from ..html.lines_cell import shaped_cell
from ..html.record_marks import record_marks
from ..html.treatment_links import treatment_link, treatment_short
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.guideline_position import GuidelinePosition
from .column import Table, field_column, link_cell, text_cell


def _position(entry: Entry) -> GuidelinePosition:
    return cast(GuidelinePosition, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    """Guideline and treatment together, since only both name a position."""
    record = _position(entry)
    cell = link_cell(ctx, entry, f"{guideline_name(record)} on {treatment_short(ctx, record.treatment)}")
    return Cell(cell.html + record_marks(ctx, record, ("position",), derived=False), "", cell.plain)


def _treatment(ctx: PageContext, entry: Entry) -> Cell:
    id_ = _position(entry).treatment
    return Cell(treatment_link(ctx, id_), "", treatment_short(ctx, id_))


def _scale(ctx: PageContext, entry: Entry) -> Cell:
    position = _position(entry).position
    return shaped_cell(SHAPES[position], position, missing=position in MISSING)


TABLE = Table(
    dataset="guideline-positions",
    name=Column("Guideline and treatment", _name, fields=("body", "treatment")),
    columns={
        "treatment": Column("Treatment", _treatment, fields=("treatment",)),
        "body": field_column("Issued by", "body"),
        "guideline": field_column("Guideline", "guideline"),
        "year": field_column("Year", "year", view="date"),
        "country": field_column("Country", "country"),
        "own-words": field_column("In its own words", "own_words"),
        "position": Column("On this site's scale", _scale, fields=("position",)),
        "quality": field_column("Quality of the evidence, in its own word", "quality"),
        "for-whom": field_column("For whom", "for_whom"),
        "use": field_column("Place given to it", "use"),
        "status": field_column("Valid when read", "status"),
        "note": Column(
            "Bear in mind", lambda ctx, entry: text_cell(_position(entry).note or "not applicable"), fields=("note",)
        ),
    },
    default=("own-words", "quality", "for-whom", "use", "status", "note"),
    always=("position",),
)
