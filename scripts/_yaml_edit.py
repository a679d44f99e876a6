"""Changing one value of a YAML text and nothing else: comments, order, quotes and line breaks stay as they were."""

from __future__ import annotations

import re
from typing import Any

import yaml

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
Path = tuple[str, ...]


class CannotEdit(Exception):
    """The text is not in a form in which the value can be set without touching others."""


def set_value(text: str, path: Path, value: Any, after: tuple[str, ...] = ()) -> str:
    """``text`` with ``value`` at ``path``; a new key comes behind the first of ``after`` that is there."""
    parent, key = _mapping(text, path[:-1]), path[-1]
    pairs = {str(name.value): (name, node) for name, node in parent.value}
    if key in pairs:
        return _replaced(text, pairs[key][1], value)
    sibling = next((name for name in after if name in pairs), None)
    if sibling is None or parent.flow_style:
        raise CannotEdit(f"{'.'.join(path)} has no place of its own")
    name, node = pairs[sibling]
    place = _line_end(text, node)
    indent = " " * name.start_mark.column
    return text[:place] + "".join(f"{indent}{line}\n" for line in lines({key: value})) + text[place:]


def lines(record: dict[str, Any]) -> list[str]:
    """A mapping as block YAML."""
    out: list[str] = []
    for key, value in record.items():
        if isinstance(value, dict):
            out += [f"{key}:", *(f"  {line}" for line in lines(value))]
        elif isinstance(value, list):
            out.append(f"{key}: [{', '.join(map(scalar, value))}]")
        else:
            out.append(f"{key}: {scalar(value)}".rstrip())
    return out


def scalar(value: Any) -> str:
    """One value, in quotes only where YAML would read it as something else; None is left blank."""
    if value is None:
        return ""
    if isinstance(value, str) and _DAY.fullmatch(value):
        return value  # the data's own reader keeps days as text
    dumped: str = yaml.safe_dump(value, allow_unicode=True, width=10_000)
    return dumped.removesuffix("...\n").strip()


def _mapping(text: str, path: Path) -> yaml.MappingNode:
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    for step in path:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        node = next((value for name, value in pairs if name.value == step), None)
    if not isinstance(node, yaml.MappingNode):
        raise CannotEdit(f"{'.'.join(path)} is not there")
    return node


def _replaced(text: str, node: yaml.Node, value: Any) -> str:
    if not isinstance(node, yaml.ScalarNode) or isinstance(value, dict | list) or node.style in {"|", ">"}:
        raise CannotEdit("it stands there in a form that only a person can change")
    return text[: node.start_mark.index] + scalar(value) + text[node.end_mark.index :]


def _line_end(text: str, node: yaml.Node) -> int:
    """Where the line behind a value begins; a block ends with its last scalar, not with the comments below it."""
    while isinstance(node, yaml.MappingNode | yaml.SequenceNode) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    end = int(node.end_mark.index)
    if end and text[end - 1] == "\n":
        return end
    found = text.find("\n", end)
    if found < 0:
        raise CannotEdit("the file does not end with a line break")
    return found + 1
