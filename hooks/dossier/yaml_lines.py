"""YAML text to plain data that can tell the line and column of every value.

The walk builds scalars itself, so that YAML 1.1's traps (``no``, ``12:30``, ``010``, ``1_000``) and duplicate keys are
reported instead of silently changing a fact. Dates stay text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

import yaml

from .problems import Problem
from .yaml_places import LOADER, Path, Place, key_of, place_of, places

__all__ = ["Located", "Path", "Place", "Reader", "load"]

_INT = re.compile(r"-?(0|[1-9]\d*)")
_FLOAT = re.compile(r"-?(0|[1-9]\d*)\.\d+([eE][-+]?\d+)?")
_TAG = "tag:yaml.org,2002:"


@dataclass
class Located:
    """Data with the text that it comes from; ``problems`` holds what could not be read as meant."""

    data: Any = None
    problems: list[Problem] = field(default_factory=list)
    text: str = ""
    first_line: int = 1
    begins: Place | None = None
    """The place of the whole, where that is not the text's first value."""

    @cached_property
    def places(self) -> dict[Path, Place]:
        """The place of each value, found out when it is asked for."""
        return places(self.text, self.first_line) | ({(): self.begins} if self.begins else {})

    def place(self, path: Path) -> Place:
        """The place of ``path``, or of its nearest ancestor that has one."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))


class Reader(Protocol):
    """:func:`load`, or what knows the text already."""

    def __call__(self, text: str, name: str, *, first_line: int = 1) -> Located: ...  # noqa: D102


def load(text: str, name: str, *, first_line: int = 1) -> Located:
    """Read YAML; ``name`` is the path for messages, ``first_line`` the line on which the text begins in its file."""
    out = Located(text=text, first_line=first_line)
    try:
        node = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        out.problems.append(_syntax_problem(error, name, first_line))
        return out
    except yaml.reader.ReaderError as error:
        message = f"this file is not plain text: {error.reason}"
        out.problems.append(Problem(name, first_line, 1, "yaml-syntax", message, "", "save it as UTF-8 text"))
        return out
    if node is not None:
        out.data = _Walk(out.problems, name, first_line).value(node)
    return out


def _syntax_problem(error: yaml.MarkedYAMLError, name: str, first_line: int) -> Problem:
    opened = error.context and ("flow" in error.context or "quoted" in error.context)
    mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
    line, col = (mark.line + first_line, mark.column + 1) if mark else (first_line, 1)
    what = " ".join(str(part) for part in (error.context, error.problem) if part)
    repair = "check the indentation, the colon and the quotes here"
    return Problem(name, line, col, "yaml-syntax", f"this is not YAML: {what}", "", repair)


class _Walk:
    def __init__(self, problems: list[Problem], name: str, first_line: int) -> None:
        self.problems, self.name, self.first_line = problems, name, first_line

    def value(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        return [self.value(child) for child in node.value]

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_of(key_node)
            if not key:
                written = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
                self._report(key_node, "yaml-key", "a key must be plain text", written, "write the key as a word")
            elif key in data:
                first = next(other for other, _ in node.value if key_of(other) == key)
                repair = f"keep one of them (the first is on line {place_of(first, self.first_line)[0]})"
                self._report(key_node, "duplicate-key", f"the key '{key}' stands twice here", "", repair)
            else:
                data[key] = self.value(value_node)
        return data

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text, tag = str(node.value), str(node.tag).removeprefix(_TAG)
        if tag == "str":
            return text
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

    def _report(self, node: yaml.Node, rule: str, wrong: str, found: str, repair: str) -> None:
        self.problems.append(Problem(self.name, *place_of(node, self.first_line), rule, wrong, found, repair))


def _misreading(tag: str) -> str:
    return {"bool": "true or false", "int": "another number", "float": "another number"}[tag]


def _trap_repair(tag: str, text: str) -> str:
    if tag == "bool":
        return f"write '{text}' in quotes if it is a word, or true or false if it is meant so"
    return f"write '{text}' in quotes if it is text, or the plain number if it is one"
