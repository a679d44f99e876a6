"""A trial's adverse events as a table, both groups in every row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from ...datasets import Entry
from ...directive import Part
from ...html.table import Block, Row, write
from ...page_context import PageContext
from ...records.adverse_event import AdverseEvent
from ...records.trial import Trial
from ...table_files import table_files
from ...tables.adverse_events import TABLE

_COLUMNS = ("mdma", "control", "severity", "window", "solicited", "note")


def event_table(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """Only events of this trial alone: those of several trials together stand with the harms of all."""
    named = ctx.site.naming("trials", entry.id, by="adverse-events")
    found: Sequence[Entry] = [event for event in named if cast(AdverseEvent, event.record).trials == [entry.id]]
    if not found:
        return []
    columns = [TABLE.name, *(TABLE.columns[name] for name in _COLUMNS)]
    rows = [Row(event, [column.cell(ctx, event) for column in columns]) for event in found]
    caption = f"{trial.name}, adverse events on record"
    block = Block(ctx.unique_id("adverse-events"), caption, columns, rows)
    return [write(ctx, block, table_files(ctx, block))]
