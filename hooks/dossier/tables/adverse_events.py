"""The columns of the table of adverse events. Both groups stand in every row, and how the event was looked for."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.event_words import count_lines, groups, has_control
from ..html.lines_cell import lines_cell
from ..html.numbers import percent
from ..html.record_marks import record_marks
from ..page_context import PageContext
from ..records.adverse_event import AdverseEvent
from .column import Table, field_column, link_cell, text_cell, trials_cell


def _event(entry: Entry) -> AdverseEvent:
    return cast(AdverseEvent, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    event = _event(entry)
    cell = link_cell(ctx, entry, event.plain)
    marks = record_marks(ctx, event, ("arms",), derived=bool(event.derived))
    if event.event == event.plain:
        return Cell(cell.html + marks, "", event.plain)
    term = Markup('<span class="what">{}</span>').format(event.event)
    return Cell(cell.html + term + marks, event.plain, f"{event.plain} ({event.event})")


def _side(ctx: PageContext, entry: Entry, *, control: bool) -> Cell:
    """One side of the comparison; sorts by the share of its first group."""
    event = _event(entry)
    absent = (
        ("groups taken together" if has_control(ctx, event) else "no comparison group") if control else "not reported"
    )
    cell = lines_cell(count_lines(ctx, event, control=control), absent)
    shares = [percent(value, 3).rstrip("%") for _, value in groups(ctx, event, control=control)]
    known = [share for share in shares if share[:1].isdigit()]
    return Cell(cell.html, float(known[0]) if known else "", cell.plain, missing=not known)


def _disagree(ctx: PageContext, entry: Entry) -> Cell:
    lines = [
        f"{item.about}: {'; '.join(version.says for version in item.versions)}" for item in _event(entry).discrepancies
    ]
    return lines_cell(lines, "not found")


TABLE = Table(
    dataset="adverse-events",
    name=Column("Event", _name, fields=("plain", "event")),
    columns={
        "event": field_column("Standard term", "event"),
        "system": field_column("Part of the body", "system"),
        "trials": Column("Trial", lambda ctx, entry: trials_cell(ctx, _event(entry).trials), fields=("trials",)),
        "mdma": Column("With MDMA", lambda ctx, entry: _side(ctx, entry, control=False), fields=("arms",)),
        "control": Column("Without, or low dose", lambda ctx, entry: _side(ctx, entry, control=True), fields=("arms",)),
        "severity": field_column("Which events", "severity"),
        "window": field_column("When", "window"),
        "solicited": field_column("Asked for or told", "solicited"),
        "how_asked": field_column("How it was looked for", "how_asked"),
        "compared": field_column("Groups compared", "compared"),
        "disagree": Column("Where sources disagree", _disagree, fields=("discrepancies",)),
        "derived": Column(
            "How worked out",
            lambda ctx, entry: text_cell(_event(entry).derived or "not applicable"),
            fields=("derived",),
        ),
        "note": Column(
            "Bear in mind", lambda ctx, entry: text_cell(_event(entry).note or "not applicable"), fields=("note",)
        ),
    },
    default=("trials", "severity", "window", "note"),
    always=("mdma", "control", "solicited"),
)
