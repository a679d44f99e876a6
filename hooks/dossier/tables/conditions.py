"""The columns of the conditions table. Trials come from the trials' own records: those that name the condition."""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

from markupsafe import Markup

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.condition_trials import results_in, trials_of
from ..page_context import PageContext
from ..records.condition import Condition, Status
from .column import Table, field_column, link_cell, list_cell, text_cell, trials_cell

MANY = 6
"""Trials up to which a cell names each of them."""


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, cast(Condition, entry.record).name)


def _aliases(ctx: PageContext, entry: Entry) -> Cell:
    return list_cell(cast(Condition, entry.record).aliases)


def _status(ctx: PageContext, entry: Entry) -> Cell:
    status = cast(Condition, entry.record).status
    return replace(text_cell(status), sort=get_args(Status).index(status))


def _trials(ctx: PageContext, entry: Entry) -> Cell:
    """Each trial by name; a condition with many names their number, and its own place lists them."""
    found = [trial.id for trial in trials_of(ctx.site, entry.id)]
    if not found:
        return text_cell("not found")
    cell, href = trials_cell(ctx, found), ctx.link(entry)
    if len(found) <= MANY or href is None:
        return cell
    return replace(cell, html=Markup('<a href="{}">{} trials</a>').format(href, len(found)))


def _count(ctx: PageContext, entry: Entry) -> Cell:
    found = trials_of(ctx.site, entry.id)
    return text_cell(f"{len(results_in(found))} of {len(found)}") if found else text_cell("not applicable")


TABLE = Table(
    dataset="conditions",
    name=Column("Condition", _name, fields=("name",)),
    columns={
        "short": field_column("Short name", "short"),
        "aliases": Column("Other names", _aliases, fields=("aliases",)),
        "status": Column("How far its study has come", _status, fields=("status",)),
        "trials": Column("Trials", _trials),
        "results": Column("Trials with published results", _count),
        "found": field_column("What was found", "found"),
        "harms": field_column("Harms found", "harms"),
        "not-known": field_column("What is not known", "not_known"),
    },
    default=("status", "results", "trials"),
)
