"""The trial at a glance: one line a fact, each with its sources."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.cells import Cell
from ...html.cites import cite_all
from ...html.render import render
from ...page_context import PageContext
from ...records.trial import Trial
from ...tables.trials import TABLE

_SHOWN = (
    "registrations", "condition", "phase", "design", "blinding", "comparator", "population", "people", "dosing", "preparation",
    "integration", "therapists", "prior-mdma", "sponsor", "sponsor-tied", "funder", "countries", "sites", "started", "completed",
    "status", "published",
)  # fmt: skip


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """A definition list in the order of the trials table's columns."""
    lines = [(label, cell, sources) for label, cell, sources in _lines(ctx, entry)]
    return [Heading(2, "At a glance"), render("record_facts.html", lines=lines, name=trial.name)]


def _lines(ctx: PageContext, entry: Entry) -> Iterator[tuple[str, Cell, Markup]]:
    record = entry.record
    assert isinstance(record, Trial)
    yield "Full title", Cell(escape(record.title)), cite_all(ctx, record.basis_of("title"))
    for name in _SHOWN:
        column = TABLE.columns[name]
        basis = record.basis_of(column.fields[0])
        yield column.label, column.cell(ctx, entry), cite_all(ctx, basis)
    for word, outcomes in (("Main outcome", record.primary_outcome), ("Other outcomes", record.secondary_outcomes)):
        if outcomes:
            field = "primary_outcome" if word == "Main outcome" else "secondary_outcomes"
            text = Markup("<br>").join(escape(outcome.definition) for outcome in outcomes)
            yield word, Cell(text), cite_all(ctx, record.basis_of(field))
