"""The columns that a model's fields become: a plain value is a column, a part is its fields, anything else is JSON."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic.fields import FieldInfo

from ..records.base import MISSING, Model
from ..records.basis import Basis
from ..references import FIELDS

ABSENT = "_absent"
"""Ends the name of the column that says why a number or a date is absent."""

_SQL = {"bool": "INTEGER", "int": "INTEGER", "float": "REAL", "str": "TEXT", "json": "TEXT"}


@dataclass(frozen=True)
class Column:
    """``path`` leads to the value inside a record; ``role`` is how the value is put: plain, as JSON, or why it is absent."""

    name: str
    sql_type: str
    path: tuple[str, ...]
    role: Literal["plain", "json", "absent"] = "plain"
    says: str = ""
    unit: str = ""
    refers: str = ""
    """The table whose ``id`` it holds."""

    @property
    def sql(self) -> str:
        """Its line in CREATE TABLE."""
        target = f' REFERENCES "{self.refers}" ("id") DEFERRABLE INITIALLY DEFERRED' if self.refers else ""
        return f'"{self.name}" {self.sql_type}{target}'

    def value(self, record: Any) -> Any:
        """What it holds for a record, given as :meth:`pydantic.BaseModel.model_dump` gives it."""
        for part in self.path:
            record = record.get(part) if isinstance(record, dict) else None
        return record


def table_name(dataset: str) -> str:
    """The name of a dataset's table, which needs no quotes in a query."""
    return dataset.replace("-", "_")


def columns_of(model: type[Model], path: tuple[str, ...] = (), *, split: bool = False) -> Iterator[Column]:
    """The columns of a model in the order of its fields; with ``split`` without those that are a table of their own.

    The places in sources are left out: they have one table for all records.
    """
    hints = get_type_hints(model, include_extras=True)
    for name in model.model_fields:
        hint = hints[name]
        if rows_of(hint) == [Basis] or (split and (rows_of(hint) or links_to(model, name, hint))):
            continue
        yield from _columns(model, name, hint, (*path, name))


def _columns(model: type[Model], name: str, hint: Any, path: tuple[str, ...]) -> Iterator[Column]:
    if inner := _models(hint):
        yield from columns_of_all(inner, path)
        return
    info, kinds = model.model_fields[name], {_kind(member) for member in members(hint)}
    text, plain = "_".join(path), kinds - {"str"}
    says, unit = info.description or "", _unit(info)
    if "json" in kinds:
        yield Column(text, "TEXT", path, "json", f"{says} JSON.", unit)
    elif plain and "str" in kinds:
        yield Column(text, _SQL[plain.pop()], path, "plain", says, unit)
        yield Column(text + ABSENT, "TEXT", path, "absent", f"Why {text} is absent: {', '.join(sorted(MISSING))}.")
    else:
        kind = "float" if "float" in kinds else next(iter(kinds))
        yield Column(text, _SQL[kind], path, "plain", says, unit, table_name(refers_to(model, name)))


def refers_to(model: type[Model], name: str) -> str:
    """The dataset that a field's ids belong to, as :mod:`dossier.references` knows it."""
    known: dict[str, str] = {**FIELDS, **getattr(model, "REFERS", {})}
    return known.get(name, "")


def rows_of(hint: Any) -> list[type[Model]]:
    """The kinds of part of which a field holds several, in a list or by key; none for any other field."""
    hint = _bare(hint)
    if get_origin(hint) not in {list, dict}:
        return []
    return _models(get_args(hint)[-1])


def columns_of_all(models: list[type[Model]], path: tuple[str, ...] = ()) -> Iterator[Column]:
    """The columns of parts of several kinds in one table: each name once."""
    seen: dict[str, Column] = {}
    for model in models:
        for column in columns_of(model, path):
            seen.setdefault(column.name, column)
    yield from seen.values()


def _models(hint: Any) -> list[type[Model]]:
    return [member for member in members(hint) if isinstance(member, type) and issubclass(member, Model)]


def links_to(model: type[Model], name: str, hint: Any) -> str:
    """The dataset of which a field lists ids; empty for any other field."""
    hint = _bare(hint)
    return refers_to(model, name) if get_origin(hint) is list and _kind(get_args(hint)[0]) == "str" else ""


def members(hint: Any) -> list[Any]:
    """The types that a field may have, without None and without what only narrows them."""
    hint = _bare(hint)
    if get_origin(hint) in {Union, types.UnionType}:
        return [inner for part in get_args(hint) if part is not type(None) for inner in members(part)]
    return [hint]


def _bare(hint: Any) -> Any:
    while get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    return hint


def _kind(hint: Any) -> str:
    hint = _bare(hint)
    if get_origin(hint) is Literal or hint is str:
        return "str"
    return hint.__name__ if hint in {bool, int, float} else "json"


def _unit(info: FieldInfo) -> str:
    extra = info.json_schema_extra
    return str(extra.get("unit", "")) if isinstance(extra, dict) else ""
