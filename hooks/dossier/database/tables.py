"""The tables of the database, and what each says of itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_type_hints

from ..exports.datapackage import said_of
from ..records import KINDS
from ..records.base import Model
from ..records.basis import Basis
from .columns import Column, columns_of, columns_of_all, links_to, rows_of, table_name

RECORD = "record"
"""The column of a table of parts that holds the id of the record to which they belong."""
OWN = ""
"""Where a row keeps what the table adds to the fields."""


@dataclass(frozen=True)
class Table:
    """``field`` names the field of a dataset's records whose parts are the rows; empty when the records are."""

    name: str
    dataset: str
    says: str
    columns: tuple[Column, ...]
    field: str = ""

    @property
    def sql(self) -> str:
        """CREATE TABLE."""
        key = '"id"' if not self.field else f'"{RECORD}", "position"'
        lines = [*(column.sql for column in self.columns), f"PRIMARY KEY ({key})"]
        return f'CREATE TABLE "{self.name}" (\n  ' + ",\n  ".join(lines) + "\n) WITHOUT ROWID"

    def rows(self, id_: str, record: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The rows of one record; what is no field of it stands under :data:`OWN`."""
        if not self.field:
            yield {**record, OWN: {"id": id_}}
            return
        held = record.get(self.field) or []
        keyed = held.items() if isinstance(held, dict) else ((None, item) for item in held)
        for position, (key, item) in enumerate(keyed):
            own = {"record": id_, "position": position, "key": key, "target": item}
            yield {**(item if isinstance(item, dict) else {}), OWN: own}


def tables() -> Iterator[Table]:
    """Every table of records and of their parts, in the order of the datasets."""
    for dataset, model in KINDS.items():
        identity = Column("id", "TEXT NOT NULL", (OWN, "id"), says="The record's id, which stays for good.")
        yield Table(table_name(dataset), dataset, said_of(model), (identity, *columns_of(model, split=True)))
        yield from _parts(dataset, model)


def _parts(dataset: str, model: type[Model]) -> Iterator[Table]:
    own = table_name(dataset)
    for name, hint in get_type_hints(model, include_extras=True).items():
        if name not in model.model_fields:
            continue
        says = f"{model.model_fields[name].description} (the field {name} of {own})"
        head = (
            Column(
                RECORD, "TEXT NOT NULL", (OWN, "record"), says=f"The record of {own} to which it belongs.", refers=own
            ),
            Column("position", "INTEGER NOT NULL", (OWN, "position"), says="Its place in the record, from 0."),
        )
        part, linked = rows_of(hint), links_to(model, name, hint)
        if part and part != [Basis]:
            key = Column("key", "TEXT", (OWN, "key"), says="Its name inside the record, if it has one.")
            inside = tuple(columns_of_all(part))
            yield Table(f"{own}_{name}", dataset, says, (*head, key, *_renamed(inside)), name)
        elif linked:
            target = Column(f"{table_name(linked)}_id", "TEXT", (OWN, "target"), says=says, refers=table_name(linked))
            yield Table(f"{own}_{name}", dataset, says, (*head, target), name)


def _renamed(columns: tuple[Column, ...]) -> Iterator[Column]:
    """A part's own field keeps its name unless the table's first columns have taken it."""
    for column in columns:
        name = f"{column.name}_" if column.name in {RECORD, "position", "key"} else column.name
        yield Column(name, column.sql_type, column.path, column.role, column.says, column.unit, column.refers)
