"""YAML text to plain data that remembers the line and column of every value.

The walk builds scalars itself, so that YAML 1.1's traps (``no``, ``12:30``, ``010``, ``1_000``) and duplicate keys are
reported instead of silently changing a fact. Dates stay text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from .problems import Problem

Path = tuple[str | int, ...]
Place = tuple[int, int]
"""Line and column, both from 1."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"-?(0|[1-9]\d*)")
_FLOAT = re.compile(r"-?(0|[1-9]\d*)\.\d+([eE][-+]?\d+)?")
_TAG = "tag:yaml.org,2002:"


@dataclass
class Located:
    """Data with the place of each value; ``problems`` holds what could not be read as meant."""

    data: Any = None
    places: dict[Path, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: Path) -> Place:
        """The place of ``path``, or of its nearest ancestor that has one."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))


def load(text: str, name: str, *, first_line: int = 1) -> Located:
    """Read YAML; ``name`` is the path for messages, ``first_line`` the line on which the text begins in its file."""
    out = Located()
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        out.problems.append(_syntax_problem(error, name, first_line))
        return out
    except yaml.reader.ReaderError as error:
        message = f"this file is not plain text: {error.reason}"
        out.problems.append(Problem(name, first_line, 1, "yaml-syntax", message, "", "save it as UTF-8 text"))
        return out
    if node is not None:
        _Walk(out, name, first_line - 1).visit(node, ())
    return out


def _syntax_problem(error: yaml.MarkedYAMLError, name: str, first_line: int) -> Problem:
    opened = error.context and ("flow" in error.context or "quoted" in error.context)
    mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
    line, col = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
    what = " ".join(str(part) for part in (error.context, error.problem) if part)
    repair = "check the indentation, the colon and the quotes here"
    return Problem(name, line, col, "yaml-syntax", f"this is not YAML: {what}", "", repair)


class _Walk:
    def __init__(self, out: Located, name: str, offset: int) -> None:
        self.out, self.name, self.offset = out, name, offset

    def visit(self, node: yaml.Node, path: Path) -> None:
        self.out.data = self._value(node, path)

    def _value(self, node: yaml.Node, path: Path) -> Any:
        self.out.places.setdefault(path, self._place(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(child, (*path, i)) for i, child in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            if not key or key_node.tag == f"{_TAG}merge":
                self._report(key_node, "yaml-key", "a key must be plain text", key, "write the key as a word")
            elif key in data:
                first = self.out.places[(*path, key)][0]
                repair = f"keep one of them (the first is on line {first})"
                self._report(key_node, "duplicate-key", f"the key '{key}' stands twice here", "", repair)
            else:
                self.out.places[(*path, key)] = self._place(key_node)
                data[key] = self._value(value_node, (*path, key))
        return data

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text, tag = str(node.value), str(node.tag).removeprefix(_TAG)
        if tag == "null":
            return None
        if tag == "bool" and text in {"true", "false"}:
            return text == "true"
        if tag == "int" and _INT.fullmatch(text):
            return int(text)
        if tag == "float" and _FLOAT.fullmatch(text):
            return float(text)
        if tag in {"bool", "int", "float"}:
            wrong = f"YAML would read this as {_misreading(tag)}"
            self._report(node, "yaml-trap", wrong, text, _trap_repair(tag, text))
        return text

    def _place(self, node: yaml.Node) -> Place:
        return node.start_mark.line + 1 + self.offset, node.start_mark.column + 1

    def _report(self, node: yaml.Node, rule: str, wrong: str, found: str, repair: str) -> None:
        self.out.problems.append(Problem(self.name, *self._place(node), rule, wrong, found, repair))


def _misreading(tag: str) -> str:
    return {"bool": "true or false", "int": "another number", "float": "another number"}[tag]


def _trap_repair(tag: str, text: str) -> str:
    if tag == "bool":
        return f"write '{text}' in quotes if it is a word, or true or false if it is meant so"
    return f"write '{text}' in quotes if it is text, or the plain number if it is one"
