"""The columns of the mechanisms table: each claim with its level of evidence, what was found and how sure it is."""

from __future__ import annotations

from typing import cast

from ..datasets import Entry
from ..html.cells import Cell, Column
from ..html.lines_cell import shaped_cell
from ..html.mechanism_words import FINDINGS
from ..page_context import PageContext
from ..records.mechanism import Mechanism
from .column import Table, field_column, link_cell


def _name(ctx: PageContext, entry: Entry) -> Cell:
    return link_cell(ctx, entry, cast(Mechanism, entry.record).name)


def _finding(ctx: PageContext, entry: Entry) -> Cell:
    finding = FINDINGS[cast(Mechanism, entry.record).finding]
    return shaped_cell(finding.shape, finding.word)


TABLE = Table(
    dataset="mechanisms",
    name=Column("Claim", _name, fields=("name",)),
    columns={
        "theme": field_column("About", "theme"),
        "level": field_column("Tested in", "level"),
        "studied": field_column("Whom or what was studied", "studied"),
        "people": field_column("People", "people", numeric=True),
        "says": field_column("What was found", "says"),
        "finding": Column("The evidence", _finding, fields=("finding",)),
        "sure": field_column("How sure", "sure"),
        "against": field_column("What speaks or would speak against it", "against"),
    },
    default=("level", "studied", "finding", "sure"),
)
