"""The columns of the protocols table: each phase, the dose as published, who, where, how long."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.lines_cell import lines_cell
from ..html.numbers import number
from ..html.phase_words import PHASE_NAMES, hours_sum, session_lines, sessions
from ..html.protocol_doses import doses
from ..html.spans import span
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.protocol import COUNTED, PhaseName, Protocol
from ..records.span import Span
from .column import Table, field_column, link_cell, list_cell, text_cell, trials_cell


def _protocol(entry: Entry) -> Protocol:
    return cast(Protocol, entry.record)


def _phase(name: PhaseName) -> Callable[[PageContext, Entry], Cell]:
    """What happens, how many sessions of which length, and when, as far as it is known."""

    def cell(ctx: PageContext, entry: Entry) -> Cell:
        phase = _protocol(entry).phases.of(name)
        how_many = sessions(phase) if name in COUNTED else ""
        lines = [line for line in (how_many, phase.what, phase.when) if line and line not in MISSING]
        lines = [line[0].upper() + line[1:] for line in lines]
        return lines_cell(lines, phase.what)

    return cell


def _weeks(ctx: PageContext, entry: Entry) -> Cell:
    protocol = _protocol(entry)
    if not isinstance(protocol.weeks, Span):
        return text_cell(protocol.weeks if protocol.weeks_are in MISSING else protocol.weeks_are)
    text = f"{span(protocol.weeks)} weeks"
    what = "" if protocol.weeks_are in MISSING else protocol.weeks_are
    return lines_cell([line for line in (text, what) if line], "not found")


def _hours(ctx: PageContext, entry: Entry) -> Cell:
    protocol = _protocol(entry)
    if isinstance(protocol.session_hours, str):
        return text_cell(protocol.session_hours)
    lines = [number(protocol.session_hours), hours_sum(protocol)]
    html = Markup('{}<br><span class="unit">{}</span>').format(*lines)
    return Cell(html, protocol.session_hours, lines[0])


def _doses(ctx: PageContext, entry: Entry) -> Cell:
    found = doses(ctx, _protocol(entry))
    html = Markup("<br>").join(item.html for item in found)
    return Cell(html, "", "; ".join(item.plain for item in found), all(item.missing for item in found))


TABLE = Table(
    dataset="protocols",
    name=Column(
        "Protocol or practice", lambda ctx, entry: link_cell(ctx, entry, _protocol(entry).short), fields=("short",)
    ),
    columns={
        "kind": field_column("Kind", "kind"),
        "format": field_column("Treated together", "format"),
        "countries": Column("Where", lambda ctx, entry: list_cell(_protocol(entry).countries), fields=("countries",)),
        "trials": Column("Used in", lambda ctx, entry: trials_cell(ctx, _protocol(entry).trials), fields=("trials",)),
        "weeks": Column("Length", _weeks, fields=("weeks",)),
        **{name: Column(label, _phase(name), fields=("phases",)) for name, label in PHASE_NAMES.items()},
        "sessions": Column(
            "Sessions",
            lambda ctx, entry: lines_cell(session_lines(_protocol(entry)), "not found"),
            fields=("phases",),
        ),
        "dose": Column("Dose as published", _doses, fields=("dose",)),
        "therapists": field_column("Therapists in the room", "therapists", numeric=True),
        "team": field_column("Team", "team"),
        "setting": field_column("Place", "setting"),
        "monitoring": field_column("Measured on the day", "monitoring"),
        "night": field_column("The night after", "night"),
        "week-after": field_column("The week after", "week_after"),
        "hours": Column("Hours in sessions, of the person", _hours, numeric=True, fields=("session_hours",)),
        "therapist-hours": field_column("Hours in sessions, of therapists", "therapist_hours", numeric=True),
        "summary": field_column("In short", "summary"),
        "gaps": Column(
            "Looked for and not found",
            lambda ctx, entry: lines_cell(_protocol(entry).gaps, "not applicable"),
            fields=("gaps",),
        ),
    },
    default=("preparation", "dosing", "integration", "dose", "therapists"),
)
