"""The columns of the trials table."""

from __future__ import annotations

from typing import cast

from markupsafe import escape

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.numbers import number
from ..page_context import PageContext
from ..records.base import MISSING
from ..records.condition import Condition
from ..records.trial import Trial
from .column import Table, field_column, link_cell, list_cell, text_cell
from .trial_cells import arms_cell, course_cell, results_cell, state_cell, when_cell, years_cell


def _trial(entry: Entry) -> Trial:
    return cast(Trial, entry.record)


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, _trial(entry).name)


def _condition(ctx: PageContext, entry: Entry) -> Cell:
    condition = ctx.site.data.of("conditions", Condition).get(_trial(entry).condition)
    return text_cell(condition.short if condition else _trial(entry).condition)


def _people(ctx: PageContext, entry: Entry) -> Cell:
    trial = _trial(entry)
    cell = text_cell(trial.enrolled)
    planned = trial.enrolled_is == "planned" and not cell.missing
    return (
        Cell(escape(f"{number(trial.enrolled)} planned"), cell.sort, f"{trial.enrolled} planned") if planned else cell
    )


def _registrations(ctx: PageContext, entry: Entry) -> Cell:
    return list_cell([item.number for item in _trial(entry).registrations])


def _countries(ctx: PageContext, entry: Entry) -> Cell:
    return list_cell(_trial(entry).countries)


def _session(name: str, label: str) -> Column:
    return Column(label, lambda ctx, entry: text_cell(getattr(_trial(entry).sessions, name)), fields=("sessions",))


def _run_by(ctx: PageContext, entry: Entry) -> Cell:
    trial = _trial(entry)
    if trial.sponsor in MISSING:
        return text_cell(trial.sponsor)
    tied = "; run or paid for by the developer of MDMA therapy" if trial.sponsor_tied is True else ""
    return text_cell(trial.sponsor + tied)


TABLE = Table(
    dataset="trials",
    name=Column("Trial", _name, fields=("name",)),
    columns={
        "registrations": Column("Registry number", _registrations, fields=("registrations",)),
        "condition": Column("Condition", _condition, fields=("condition",)),
        "phase": field_column("Phase", "phase"),
        "design": field_column("Design", "design"),
        "blinding": field_column("Blinding", "blinding"),
        "comparator": field_column("Compared with", "comparator"),
        "population": field_column("Who took part", "population"),
        "arms": Column("Groups and people", arms_cell, fields=("arms",)),
        "people": Column("People", _people, numeric=True, fields=("enrolled",)),
        "course": Column("Course", course_cell, fields=("sessions",)),
        "dosing": _session("dosing", "Dosing sessions"),
        "preparation": _session("preparation", "Therapy before"),
        "integration": _session("integration", "Therapy after"),
        "therapists": field_column("Therapists", "therapists"),
        "prior-mdma": field_column("Had taken MDMA before", "prior_mdma"),
        "sponsor": field_column("Sponsor", "sponsor"),
        "run-by": Column("Run by", _run_by, fields=("sponsor", "sponsor_tied")),
        "sponsor-tied": field_column("Run or paid for by the developer", "sponsor_tied"),
        "funder": field_column("Funder", "funder"),
        "countries": Column("Countries", _countries, fields=("countries",)),
        "sites": field_column("Sites", "sites", numeric=True),
        "started": field_column("Started", "started", view="date"),
        "completed": field_column("Completed or planned end", "completed", view="date"),
        "years": Column("Years", years_cell, fields=("started", "completed")),
        "when": Column("When", when_cell, fields=("started", "completed")),
        "status": field_column("Status", "status"),
        "status-read": field_column("Status read in a page of", "status_read", view="date"),
        "state": Column("Status", state_cell, fields=("status", "status_read")),
        "published": Column("Results", results_cell, fields=("published_as",)),
        "group": field_column("Group", "group"),
        "summary": field_column("What it did or plans", "summary"),
        "substance": field_column("Substance", "substance"),
    },
    default=("condition", "phase", "design", "people", "status", "published"),
)
