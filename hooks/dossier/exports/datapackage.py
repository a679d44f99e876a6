"""``data/datapackage.json``: what the CSV files hold, for programs (Frictionless Data Package, table schema)."""

from __future__ import annotations

import inspect
import json
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from ..field_rows import field_rows
from ..identity import DATA_NAME, LICENSE_URL
from ..records import KINDS
from ..records.base import Model
from ..site import Site
from ..table_files import LICENSE
from ..versions import version_of_data

PATH = "data/datapackage.json"
LICENSES = [
    {
        "name": LICENSE,
        "title": "Creative Commons Attribution 4.0",
        "path": LICENSE_URL,
    }
]
_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}


def files(site: Site) -> dict[str, bytes]:
    """One file."""
    named = [name for name, entries in site.data.entries.items() if entries]
    document = {
        "name": "mdma-assisted-therapy-in-evidence",
        "title": DATA_NAME,
        "version": version_of_data(site),
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
        "title": name.replace("-", " ").capitalize(),
        "description": said_of(model),
        "profile": "tabular-data-resource",
        "format": "csv",
        "encoding": "utf-8",
        "schema": {"fields": [{"name": "id", "type": "string"}, *described], "primaryKey": "id", "missingValues": [""]},
    }


def said_of(model: type[Model]) -> str:
    """The first sentences of a kind's docstring, as one line."""
    return (inspect.getdoc(model) or "").split("\n\n")[0].replace("\n", " ")


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
