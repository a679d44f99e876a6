"""Values: one spelling, no padding, and quotes where YAML would read text as something else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from ..model_fields import hints_at
from ..records.base import Model
from ..yaml_lines import Path
from .edits import Edit, Offsets, nodes
from .spelling import registry_number, spelled

_TEXT, _DATE = "tag:yaml.org,2002:str", "tag:yaml.org,2002:timestamp"


def scalar_edits(text: str, node: yaml.Node, model: type[Model]) -> dict[Path, Edit]:
    """Path, which begins with the record's id, to an edit, for each value that is to be written otherwise."""
    offsets, edits = Offsets(text), dict[Path, Edit]()
    values = {path: value for path, value in nodes(node) if isinstance(value, yaml.ScalarNode)}
    for path, value in values.items():
        on_a_line = value.style not in ("|", ">") and value.start_mark.line == value.end_mark.line
        if len(path) > 1 and on_a_line and (new := _written(model, path, values)) is not None:
            edits[path] = Edit(offsets.of(value.start_mark), offsets.of(value.end_mark), new)
    return edits


def _written(model: type[Model], path: Path, values: Mapping[Path, yaml.ScalarNode]) -> str | None:
    """What should stand in the place of a value; none when it is right."""
    node, hints = values[path], _hints(model, tuple(0 if isinstance(part, int) else part for part in path[1:]))
    if not hints:
        return None
    value = str(node.value)
    new = spelled(hints[0], value.strip() if node.style else value)
    if model.__name__ == "Trial" and path[1] == "registrations" and path[-1] == "number":
        registry = values.get((*path[:-1], "registry"))
        new = registry_number(str(registry.value) if registry else "", new)
    if new != value:
        return _in_style(node, new)
    if not node.style and node.tag != _TEXT and _only_as_text(hints[0], value):
        return json.dumps(value, ensure_ascii=False)
    return None


@cache
def _hints(model: type[Model], path: Path) -> list[Any]:
    return hints_at(model, path)


def _in_style(node: yaml.ScalarNode, text: str) -> str:
    """In the quotes that were there; without any where there were none and YAML reads the same text then."""
    if node.style == "'":
        return "'" + text.replace("'", "''") + "'"
    return text if not node.style and _reads_plain(text) else json.dumps(text, ensure_ascii=False)


def _reads_plain(text: str) -> bool:
    with suppress(yaml.YAMLError):
        match yaml.compose(f"[{text}]", Loader=yaml.SafeLoader):
            case yaml.SequenceNode(value=[yaml.ScalarNode(value=read, tag=tag)]):
                return bool(read == text and tag in (_TEXT, _DATE))
    return False


@cache
def _only_as_text(hint: Any, text: str) -> bool:
    """Whether the field wants the text and not the number, flag or nothing that YAML makes of it."""
    read = yaml.safe_load(text)
    if hasattr(read, "isoformat"):
        return False  # the records' reader takes dates as text
    return _allows(hint, text) and not (type(read) in (int, float, bool, type(None)) and _allows(hint, read))


def _allows(hint: Any, value: Any) -> bool:
    try:
        _adapter(hint).validate_python(value, strict=True)
    except ValidationError:
        return False
    return True


@cache
def _adapter(hint: Any) -> TypeAdapter[Any]:
    return TypeAdapter(hint)
