"""``data/schema/<dataset>.json``: JSON Schemas of the record files, for editors and for re-users.

The same text is committed under ``docs/data/schema`` by ``scripts/write_schemas.py``; MkDocs copies it to the site.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from ..model_fields import key_order
from ..records import KINDS
from ..records.base import Id, Model
from ..site import Site

_ID_PATTERN = Id.__metadata__[0].pattern  # type: ignore[attr-defined]


@cache
def schema_text(model: type[Model], dataset: str) -> str:
    """The schema of a dataset's file: ids to records."""
    record = model.model_json_schema(ref_template="#/$defs/{model}")
    record["properties"] = {name: record["properties"][name] for name in key_order(model)}  # as an editor offers them
    definitions = record.pop("$defs", {}) | {"record": record}
    document: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"Records of the dataset '{dataset}'",
        "type": "object",
        "propertyNames": {"pattern": _ID_PATTERN},
        "additionalProperties": {"$ref": "#/$defs/record"},
        "$defs": definitions,
    }
    _tell_units(definitions.values())
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _tell_units(models: Iterable[dict[str, Any]]) -> None:
    """An editor shows a field's description and example, and no key of ours: the unit stands in the description too."""
    for said in (field for model in models for field in model.get("properties", {}).values() if "unit" in field):
        said["description"] += f" Unit: {said['unit']}."


def editor_settings() -> str:
    """``.vscode/settings.json``: which schema belongs to which folder, so that an editor completes and checks."""
    schemas = {f"docs/data/schema/{name}.json": f"docs/data/{name}/*.yml" for name in KINDS}
    return json.dumps({"yaml.schemas": schemas}, indent=2) + "\n"


def files(site: Site) -> dict[str, bytes]:
    """One schema a dataset."""
    return {f"data/schema/{name}.json": schema_text(model, name).encode() for name, model in KINDS.items()}
