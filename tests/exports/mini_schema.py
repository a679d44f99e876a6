"""The part of JSON Schema (draft 7) that the project's schemas use, as a check; an unknown keyword is an error."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

NOTES = {
    "$schema",
    "$defs",
    "title",
    "description",
    "examples",
    "default",
    "bad_example",
    "unit",
    "discriminator",
    "identifies",
}
TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "null": lambda value: value is None,
}


def fits(value: Any, schema: Any, root: dict[str, Any]) -> bool:
    """Whether the value follows the schema; ``root`` is the document in which references are looked up."""
    if isinstance(schema, bool):
        return schema
    return all(RULES[name](value, wanted, schema, root) for name, wanted in schema.items() if name not in NOTES)


def _ref(value, wanted, schema, root):
    found = root
    for step in wanted.removeprefix("#/").split("/"):
        found = found[step]
    return fits(value, found, root)


def _properties(value, wanted, schema, root):
    return not isinstance(value, dict) or all(fits(value[name], wanted[name], root) for name in wanted if name in value)


def _patterns(value, wanted, schema, root):
    pairs = [(value[name], inner) for pattern, inner in wanted.items() for name in value if re.search(pattern, name)]
    return all(fits(part, inner, root) for part, inner in pairs)


def _additional(value, wanted, schema, root):
    known = schema.get("properties", {})
    patterns = schema.get("patternProperties", {})
    return not isinstance(value, dict) or all(
        fits(value[name], wanted, root)
        for name in value
        if name not in known and not any(re.search(pattern, name) for pattern in patterns)
    )


RULES: dict[str, Callable[[Any, Any, dict, dict], bool]] = {
    "$ref": _ref,
    "type": lambda value, wanted, schema, root: TYPES[wanted](value),
    "enum": lambda value, wanted, schema, root: value in wanted,
    "const": lambda value, wanted, schema, root: value == wanted,
    "pattern": lambda value, wanted, schema, root: not isinstance(value, str) or bool(re.search(wanted, value)),
    "minimum": lambda value, wanted, schema, root: isinstance(value, str) or value >= wanted,
    "maximum": lambda value, wanted, schema, root: isinstance(value, str) or value <= wanted,
    "anyOf": lambda value, wanted, schema, root: any(fits(value, one, root) for one in wanted),
    "oneOf": lambda value, wanted, schema, root: sum(fits(value, one, root) for one in wanted) == 1,
    "items": lambda value, wanted, schema, root: (
        not isinstance(value, list) or all(fits(v, wanted, root) for v in value)
    ),
    "required": lambda value, wanted, schema, root: not isinstance(value, dict) or set(wanted) <= set(value),
    "properties": _properties,
    "patternProperties": _patterns,
    "additionalProperties": _additional,
    "propertyNames": lambda value, wanted, schema, root: all(fits(name, wanted, root) for name in value),
}
