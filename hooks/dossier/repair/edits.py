"""Changes of a text at known places: a piece between two places gives way to another; and a walk over those places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from ..yaml_lines import Path
from ..yaml_places import key_of


@dataclass(frozen=True, order=True)
class Edit:
    """From and to, as offsets into the text, and what stands there afterwards."""

    start: int
    end: int
    new: str


def applied(text: str, edits: list[Edit]) -> str:
    """The text after all edits, which do not overlap."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text


class Offsets:
    """Offset of a mark of YAML's in its text; the C parser's own counting is not that of Python's strings."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for line in text.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def of(self, mark: yaml.Mark) -> int:
        """The offset."""
        return self._starts[mark.line] + mark.column


def nodes(node: yaml.Node, path: Path = ()) -> Iterator[tuple[Path, yaml.Node]]:
    """Every value with its path, the whole before its parts; of a doubled key, both."""
    yield path, node
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from nodes(value, (*path, key_of(key)))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from nodes(item, (*path, index))
