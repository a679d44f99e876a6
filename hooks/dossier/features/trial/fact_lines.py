"""Facts of a trial as lines: a label, the cell of a column, and the sources of its field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from ...datasets import Entry
from ...html.cells import Cell
from ...html.cites import cite_all
from ...page_context import PageContext
from ...records.basis import Record
from ...tables.trials import TABLE

_NOUNS = {
    "Had taken MDMA before": "how many had taken MDMA before",
    "When": "dates",
    "Status": "whether it runs",
    "Sites": "number of sites",
    "Compared with": "what MDMA is compared with",
    "Run by": "who runs it",
    "Course": "number and length of the sessions",
    "Blinding": "who was meant not to know",
    "People": "number of people",
}
"""Labels that do not name what is missing when they stand in a sentence."""


@dataclass(frozen=True)
class Line:
    """One fact; ``fields`` are the record's fields behind it."""

    label: str
    cell: Cell
    fields: Sequence[str]


def column_lines(ctx: PageContext, entry: Entry, names: Iterable[str]) -> list[Line]:
    """A line for each named column of the trials table."""
    columns = [TABLE.columns[name] for name in names]
    return [Line(column.label, column.cell(ctx, entry), column.fields) for column in columns]


def known(ctx: PageContext, entry: Entry, lines: Iterable[Line]) -> list[tuple[str, Cell, Markup]]:
    """The lines that have a value, with their citations."""
    return [(line.label, line.cell, _cites(ctx, entry, line)) for line in lines if not line.cell.missing]


def absent(lines: Iterable[Line]) -> list[tuple[str, str]]:
    """Word of absence to the labels of the lines that it stands for; what does not apply is left out."""
    found: dict[str, list[str]] = {}
    for line in lines:
        if line.cell.missing and line.cell.plain != "not applicable":
            found.setdefault(line.cell.plain, []).append(_NOUNS.get(line.label, line.label[0].lower() + line.label[1:]))
    return [(word.capitalize(), ", ".join(labels)) for word, labels in found.items()]


def _cites(ctx: PageContext, entry: Entry, line: Line) -> Markup:
    record = entry.record
    assert isinstance(record, Record)
    basis = {id(item): item for name in line.fields for item in record.basis_of(name)}
    return cite_all(ctx, basis.values())
