"""Where each value of a YAML text stands. Asked only when there is something to report, so the text is read again then."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

Path = tuple[str | int, ...]
Place = tuple[int, int]
"""Line and column, both from 1."""

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MERGE = "tag:yaml.org,2002:merge"


def places(text: str, first_line: int) -> dict[Path, Place]:
    """Path to the place of its key or item; nothing for a text that is not YAML. Of a doubled key, the first counts."""
    try:
        node = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError:
        return {}
    found: dict[Path, Place] = {}
    for path, at in _walk(node, ()) if node is not None else ():
        found.setdefault(path, place_of(at, first_line))
    return found


def place_of(node: yaml.Node, first_line: int) -> Place:
    """A node's place in the file whose line ``first_line`` its text begins on."""
    return node.start_mark.line + first_line, node.start_mark.column + 1


def key_of(node: yaml.Node) -> str:
    """The text of a key; empty for what cannot be one."""
    return str(node.value) if isinstance(node, yaml.ScalarNode) and node.tag != MERGE else ""


def _walk(node: yaml.Node, path: Path) -> Iterator[tuple[Path, yaml.Node]]:
    yield path, node
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            if key := key_of(key_node):
                yield (*path, key), key_node
                yield from _walk(value_node, (*path, key))
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _walk(item, (*path, index))
