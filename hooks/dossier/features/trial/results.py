"""What the trial found: every result as a row, or the plain statement that none was found."""

from __future__ import annotations

from typing import cast

from markupsafe import Markup

from ...datasets import Entry
from ...directive import Heading, Part
from ...html.table import Block, Row, write
from ...page_context import PageContext
from ...records.result import Result
from ...records.trial import Trial
from ...table_files import table_files
from ...tables.results import TABLE

_COLUMNS = ("definition", "time", "set", "treatment", "control", "effect", "blinding", "note")
_ORDER = [
    "loss of diagnosis", "remission", "response", "symptom change", "symptom score", "function", "depression", "drop-out", "other"
]  # fmt: skip


def parts(ctx: PageContext, entry: Entry, trial: Trial) -> list[Part]:
    """One table, results that matter most to a person first."""
    heading = Heading(2, "What it found")
    found = sorted((item for item in ctx.site.data.entries["results"].values() if _of(item, entry.id)), key=_rank)
    if not found:
        return [heading, Markup("<p>No result of this trial was found ({}).</p>").format(trial.published_as)]
    columns = [TABLE.name, *(TABLE.columns[name] for name in _COLUMNS)]
    rows = [Row(item, [column.cell(ctx, item) for column in columns]) for item in found]
    block = Block(ctx.unique_id("results-table"), f"{trial.name}: every result found, for each group", columns, rows)
    return [heading, write(ctx, block, table_files(ctx, block))]


def _of(entry: Entry, trial: str) -> bool:
    return cast(Result, entry.record).trial == trial


def _rank(entry: Entry) -> tuple[int, str, str]:
    result = cast(Result, entry.record)
    return _ORDER.index(result.outcome), result.measure, entry.id
