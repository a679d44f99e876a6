"""Write the file: tables, rows, places in sources, index and descriptions, always in the same order."""

# ruff: noqa: S608 - the names in these statements are the models' own; values are always bound

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from ..datasets import Entry
from ..freshness import check_by
from ..records.base import MISSING
from ..records.basis import Basis
from ..site import Site
from .columns import Column
from .tables import Table, tables
from .texts import text_of, title_of
from .views import VIEWS

BASES = """CREATE TABLE bases (
  dataset TEXT NOT NULL, record TEXT NOT NULL, part TEXT NOT NULL, position INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED, place TEXT NOT NULL, checked TEXT NOT NULL,
  check_by TEXT NOT NULL, read TEXT NOT NULL, via TEXT REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  supports TEXT NOT NULL, note TEXT,
  PRIMARY KEY (dataset, record, part, position)
) WITHOUT ROWID"""
OTHERS = (
    BASES,
    "CREATE INDEX bases_by_source ON bases (source)",
    """CREATE VIRTUAL TABLE search USING fts5
  (dataset UNINDEXED, record UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 2')""",
    "CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE about_tables (name TEXT PRIMARY KEY, dataset TEXT, says TEXT NOT NULL, rows INTEGER NOT NULL) WITHOUT ROWID",
    """CREATE TABLE about_columns ("table" TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, says TEXT NOT NULL,
  unit TEXT NOT NULL, refers_to TEXT NOT NULL, PRIMARY KEY ("table", position)) WITHOUT ROWID""",
)
SAID = {
    "bases": "Every place in a source on which a record, or a part of it, rests.",
    "search": "Full text of all records: SELECT dataset, record, title FROM search WHERE search MATCH 'lithium'.",
    "about": "Version, date and license of this file.",
    "about_tables": "What each table and view holds.",
    "about_columns": "What each column holds, from the same words as the data manual.",
}


def write_database(site: Site, file: Path, about: Mapping[str, str]) -> None:
    """Write ``file``, which must not exist. The same records and ``about`` give the same bytes."""
    all_tables = list(tables())
    with closing(sqlite3.connect(file, isolation_level=None)) as base:
        base.execute("PRAGMA page_size = 4096")
        base.execute("PRAGMA foreign_keys = ON")
        base.execute("BEGIN")
        for sql in (*(table.sql for table in all_tables), *OTHERS):
            base.execute(sql)
        for table in all_tables:
            _fill(base, table, list(site.data.entries[table.dataset].values()))
        for entry in site.data:
            base.executemany(f"INSERT INTO bases VALUES ({_marks(12)})", _bases(entry))
            row = (entry.dataset, entry.id, title_of(entry), text_of(entry))
            base.execute(f"INSERT INTO search VALUES ({_marks(4)})", row)
        for view in VIEWS:
            base.execute(f"CREATE VIEW {view.name} AS {view.sql}")
        base.executemany("INSERT INTO about VALUES (?, ?)", sorted(about.items()))
        _describe(base, all_tables)
        base.execute("INSERT INTO search(search) VALUES ('optimize')")
        base.execute("COMMIT")
        base.execute("VACUUM")


def _fill(base: sqlite3.Connection, table: Table, entries: list[Entry]) -> None:
    rows = [
        [_cell(column, row) for column in table.columns]
        for entry in entries
        for row in table.rows(entry.id, entry.record.model_dump())
    ]
    base.executemany(f'INSERT INTO "{table.name}" VALUES ({_marks(len(table.columns))})', rows)


def _cell(column: Column, row: dict[str, Any]) -> Any:
    value = column.value(row)
    absent = isinstance(value, str) and value in MISSING
    if column.role == "absent":
        return value if absent else None
    if column.role == "json":
        return None if value is None else json.dumps(value, ensure_ascii=False)
    return None if absent and (column.refers or column.sql_type != "TEXT") else value


def _bases(entry: Entry) -> Iterator[tuple[Any, ...]]:
    for path, part in entry.parts:
        if isinstance(part, Basis):
            where, position = path[:-1], int(path[-1])
            inside = ".".join(map(str, where[:-1] if where[-1] == "basis" else where))
            yield (
                entry.dataset, entry.id, inside, position, part.source, part.place, part.checked,
                check_by(entry.dataset, part), part.read, part.via,
                json.dumps(part.supports, ensure_ascii=False), part.note,
            )  # fmt: skip


def _describe(base: sqlite3.Connection, all_tables: list[Table]) -> None:
    known = {table.name: (table.dataset, table.says) for table in all_tables}
    known |= {name: ("", says) for name, says in SAID.items()} | {view.name: ("", view.says) for view in VIEWS}
    columns = {table.name: {column.name: column for column in table.columns} for table in all_tables}
    basis = {name: info.description or "" for name, info in Basis.model_fields.items()}
    for name, (dataset, says) in sorted(known.items()):
        count = base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        base.execute(f"INSERT INTO about_tables VALUES ({_marks(4)})", (name, dataset or None, says, count))
        for position, row in enumerate(base.execute(f'PRAGMA table_info("{name}")').fetchall()):
            column = columns.get(name, {}).get(row[1])
            told = column.says if column else basis.get(row[1], "") if name == "bases" else ""
            extra = (column.unit, column.refers) if column else ("", "")
            base.execute(f"INSERT INTO about_columns VALUES ({_marks(6)})", (name, position, row[1], told, *extra))


def _marks(count: int) -> str:
    return ", ".join("?" * count)
