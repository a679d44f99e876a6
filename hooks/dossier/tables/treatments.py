"""The columns of the treatments table: what each is and takes, who leaves, what guidelines and regulators say."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup, escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.drop_out_lines import drop_out_line, in_trials
from ..html.guideline_words import guideline_name, words
from ..html.lines_cell import lines_cell, plain
from ..html.numbers import date
from ..html.record_links import record_link
from ..of_treatment import drop_outs_of, positions_of
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.drop_out import DropOut
from ..records.guideline_position import GuidelinePosition
from ..records.span import Span
from ..records.treatment import Approval, Treatment
from .column import Table, field_column, link_cell, text_cell, trials_cell


def _treatment(entry: Entry) -> Treatment:
    return cast(Treatment, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    """The short name, with the full one below where it says more."""
    treatment = _treatment(entry)
    cell = link_cell(ctx, entry, treatment.short)
    if treatment.name.lower() == treatment.short.lower():
        return cell
    return Cell(cell.html + Markup(' <span class="unit">{}</span>').format(treatment.name), "", treatment.name)


def _span_column(label: str, name: str, unit: str) -> Column:
    def cell(ctx: PageContext, entry: Entry) -> Cell:
        value = getattr(entry.record, name)
        shown = text_cell(value)
        return Cell(shown.html, value.low, shown.html) if isinstance(value, Span) else shown

    return Column(label, cell, unit, numeric=True, fields=(name,))


def _approvals(ctx: PageContext, entry: Entry) -> Cell:
    absent = "not applicable" if _treatment(entry).kind == "psychotherapy" else "not found"
    return lines_cell([_approval(item) for item in _treatment(entry).approvals], absent)


def _approval(item: Approval) -> str:
    when = "" if item.date in MISSING else f", {date(item.date)}"
    note = f" ({item.note.rstrip('.')})" if item.note else ""
    return f"{item.regulator}: {item.status}{when}{note}"


def _drop_out(ctx: PageContext, entry: Entry) -> Cell:
    """Counts in trials alone, each under its name, since clinics must not stand beside them; linked to their records."""
    records = [(item, cast(DropOut, item.record)) for item in drop_outs_of(ctx.site, entry.id)]
    found = [(item, record) for item, record in records if in_trials(record)]
    if not found:
        return text_cell("not found")
    lines = [f"{record.name}. {drop_out_line(record)}" for _, record in found]
    links = [record_link(ctx, item, record.name) for item, record in found]
    texts = [escape(f". {drop_out_line(record)}") for _, record in found]
    html = Markup("<br>").join(link + text for link, text in zip(links, texts, strict=True))
    return Cell(html, "", plain(lines))


def _guidelines(ctx: PageContext, entry: Entry) -> Cell:
    """What each guideline says in its own words; those in which nothing was found are named last."""
    positions = [cast(GuidelinePosition, item.record) for item in positions_of(ctx.site, entry.id)]
    told = [item for item in positions if item.position not in MISSING]
    silent = [guideline_name(item) for item in positions if item.position in MISSING]
    lines = [f"{guideline_name(item)}: {words(item)}" for item in told]
    lines += [f"Not found in what was read of: {', '.join(silent)}"] if silent else []
    return lines_cell(lines, "not found")


TABLE = Table(
    dataset="treatments",
    name=Column("Treatment", _name, fields=("name",)),
    columns={
        "kind": field_column("Kind", "kind"),
        "what": field_column("What it is", "what"),
        "course": field_column("Course", "course"),
        "sessions": _span_column("Sessions", "sessions", ""),
        "minutes": _span_column("Length of a session", "minutes", "minutes"),
        "weeks": _span_column("Length of the course", "weeks", "weeks"),
        "therapists": field_column("Therapists", "therapists", numeric=True),
        "hours": _span_column("Hours in sessions, of the person", "session_hours", ""),
        "therapist-hours": _span_column("Hours in sessions, of therapists", "therapist_hours", ""),
        "hours-from": field_column("How the hours were worked out", "hours_from"),
        "between": field_column("Between sessions", "between_sessions"),
        "summary": field_column("What is known", "summary"),
        "harms": field_column("Harms", "harms"),
        "drop-out": Column("How many left, in trials", _drop_out),
        "guidelines": Column("Guidelines, in their own words", _guidelines),
        "approvals": Column("Regulators, for PTSD", _approvals, fields=("approvals",)),
        "certainty": field_column("Certainty", "certainty"),
        "blinding": field_column("Who did not know", "blinding"),
        "head-to-head": Column(
            "Compared with MDMA in",
            lambda ctx, entry: trials_cell(ctx, _treatment(entry).head_to_head or "not studied"),
            fields=("head_to_head",),
        ),
        "gaps": Column(
            "Looked for and not found",
            lambda ctx, entry: lines_cell(_treatment(entry).gaps, "not applicable"),
            fields=("gaps",),
        ),
    },
    default=("what", "sessions", "hours", "therapist-hours"),
)
