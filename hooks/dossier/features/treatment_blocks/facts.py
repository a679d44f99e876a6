"""What a treatment takes, and how sure one can be of it: one line a fact, each with its sources."""

from __future__ import annotations

from markupsafe import Markup

from ...datasets import Entry
from ...html.cells import Cell
from ...html.cites import cite_all
from ...html.render import render
from ...page_context import PageContext
from ...records.base import MISSING
from ...records.treatment import Treatment
from ...tables.treatments import TABLE

_SHOWN = (
    "course",
    "hours",
    "therapist-hours",
    "hours-from",
    "between",
    "approvals",
    "harms",
    "certainty",
    "blinding",
    "head-to-head",
)
_BRIEF = ("approvals", "harms", "certainty")


def facts(ctx: PageContext, entry: Entry, treatment: Treatment) -> Markup:
    """A definition list in the words of the treatments table's columns; what does not apply is left out.

    Of a treatment that only guidelines name, little else than 'not found' could be said, so the list is short.
    """
    brief = treatment.scope == "named by guidelines only"
    lines = [(TABLE.columns[name].label, *_line(ctx, entry, name)) for name in (_BRIEF if brief else _SHOWN)]
    kept = [line for line in lines if line[1].plain != "not applicable"]
    return render("record_facts.html", lines=kept, name=treatment.name)


def _line(ctx: PageContext, entry: Entry, name: str) -> tuple[Cell, Markup]:
    column = TABLE.columns[name]
    cell, record = column.cell(ctx, entry), entry.record
    assert isinstance(record, Treatment)
    sourced = column.fields and cell.plain not in MISSING
    return cell, cite_all(ctx, record.basis_of(column.fields[0])) if sourced else Markup("")
