"""The columns of the reviews table. A retracted review is marked beside its name, whatever else a table shows."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.marks import WORDS, mark_all
from ..page_context import PageContext
from ..records.review import Review
from ..records.source import Source
from .column import Table, field_column, link_cell, trials_cell


def _review(entry: Entry) -> Review:
    return cast(Review, entry.record)


def status_marks(ctx: PageContext, review: Review) -> list[str]:
    """The mark of the review's own source: retracted, corrected, superseded; none while it stands."""
    source = ctx.site.data.of("sources", Source).get(review.source)
    return [source.status] if source and source.status in WORDS else []


def _name(ctx: PageContext, entry: Entry) -> Cell:
    cell = link_cell(ctx, entry, _review(entry).name)
    return Cell(cell.html + mark_all(status_marks(ctx, _review(entry))), cell.sort, cell.plain)


def _trials(ctx: PageContext, entry: Entry) -> Cell:
    return trials_cell(ctx, _review(entry).trials)


TABLE = Table(
    dataset="reviews",
    name=Column("Review", _name, fields=("name", "source")),
    columns={
        "kind": field_column("Kind", "kind"),
        "subject": field_column("About", "subject"),
        "question": field_column("Question", "question"),
        "trials": Column("Trials named", _trials, fields=("trials",)),
        "studies": field_column("Studies", "studies", numeric=True),
        "participants": field_column("People", "participants", numeric=True),
        "searched": field_column("Searched up to", "searched_to", view="date"),
        "certainty": field_column("Certainty, in its own word", "certainty"),
        "certainty-why": field_column("Why that certainty", "certainty_why"),
        "risk-of-bias": field_column("Risk of bias of the trials", "risk_of_bias"),
        "registration": field_column("Registered as", "registration"),
        "finding": field_column("What it found", "finding"),
        "limits": field_column("Bear in mind", "limits"),
    },
    default=("kind", "studies", "participants", "searched", "certainty", "risk-of-bias", "finding"),
)
