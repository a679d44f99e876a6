"""``data/datapackage.json``: what the CSV files hold, for programs (Frictionless Data Package, table schema)."""

from __future__ import annotations

import json
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from ..field_rows import field_rows
from ..records import KINDS
from ..records.base import Model
from ..site import Site
from ..table_files import LICENSE

PATH = "data/datapackage.json"
LICENSES = [
    {
        "name": LICENSE,
        "title": "Creative Commons Attribution 4.0",
        "path": "https://creativecommons.org/licenses/by/4.0/",
    }
]
_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}


def files(site: Site) -> dict[str, bytes]:
    """One file."""
    named = [name for name, entries in site.data.entries.items() if entries]
    document = {
        "name": "mdma-assisted-therapy-in-evidence",
        "title": "MDMA-assisted therapy, in evidence: the data",
        "licenses": LICENSES,
        "resources": [_resource(name, KINDS[name]) for name in named],
    }
    return {PATH: (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()}


def _resource(name: str, model: type[Model]) -> dict[str, Any]:
    hints = get_type_hints(model, include_extras=True)
    described = [
        {"name": row.name, "type": column_type(hints[row.name]), "description": _described(row.meaning, row.unit)}
        for row in field_rows(model)
    ]
    return {
        "name": name,
        "path": f"{name}.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "encoding": "utf-8",
        "schema": {"fields": [{"name": "id", "type": "string"}, *described], "primaryKey": "id", "missingValues": [""]},
    }


def _described(meaning: str, unit: str) -> str:
    return f"{meaning} Unit: {unit}." if unit else meaning


def column_type(annotation: Any) -> str:
    """The table schema's word for a field; ``any`` where a word of absence may stand for a number."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return column_type(args[0])
    if origin in {Union, types.UnionType}:
        found = {column_type(arg) for arg in args if arg is not type(None)}
        return found.pop() if len(found) == 1 else "any"
    simple = {list: "array", dict: "object", Literal: "string"}
    return simple.get(origin) or _TYPES.get(annotation, "object")
