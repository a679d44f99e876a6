"""Keys in the order of the model; a comment above a key or beside its value moves with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import yaml

from ..model_fields import key_order, models_at
from ..records.base import Model
from ..yaml_lines import Path
from ..yaml_places import key_of
from .edits import Edit, Offsets, nodes

_BESIDE = re.compile(r"[ \t]*(?:#[^\n]*)?(?=\n|\Z)")


def order_edits(text: str, node: yaml.Node, model: type[Model]) -> Iterator[Edit]:
    """For each mapping whose keys stand otherwise, the edit that puts it in order; one of them at a time can be made."""
    offsets = Offsets(text)
    for path, mapping in nodes(node):
        if not isinstance(mapping, yaml.MappingNode):
            continue
        keys = [key_of(key) for key, _ in mapping.value]
        wanted = _wanted(keys, model, path[1:]) if path else keys
        if wanted != keys:
            order = [keys.index(key) for key in wanted]
            edit = (_in_flow if mapping.flow_style else _in_block)(text, mapping, order, offsets)
            yield from [edit] if edit else []


def _wanted(keys: list[str], model: type[Model], path: Path) -> list[str]:
    """The order of the model that knows all keys; unknown and doubled ones are for a person to mend."""
    for kind in models_at(model, path):
        known = key_order(kind)
        if set(keys) <= set(known) and len(set(keys)) == len(keys):
            return sorted(keys, key=known.index)
    return keys


def _in_flow(text: str, node: yaml.MappingNode, order: list[int], offsets: Offsets) -> Edit | None:
    """``{b: 1, a: 2}``: what stands between the pairs stays; a comment there would come to stand beside another."""
    spans = [(offsets.of(key.start_mark), _end(value, offsets)) for key, value in node.value]
    between = [text[end:start] for (_, end), (start, _) in pairwise(spans)]
    if any("#" in piece for piece in between):
        return None
    pieces = [text[spans[index][0] : spans[index][1]] for index in order]
    made = "".join(piece + gap for piece, gap in zip(pieces, [*between, ""], strict=True))
    return Edit(spans[0][0], spans[-1][1], made)


def _in_block(text: str, node: yaml.MappingNode, order: list[int], offsets: Offsets) -> Edit:
    """A key a line: each moves with the comment lines above it and what stands behind its value."""
    column = node.value[0][0].start_mark.column
    starts = [offsets.of(key.start_mark) for key, _ in node.value]
    ends = [_with_comments(text, _end(value, offsets), column) for _, value in node.value]
    first = _first_comment(text, starts[0], column)
    above = [text[a:b].strip() for a, b in zip([first, *ends], starts, strict=False)]
    indent = "\n" + " " * column
    pieces = [
        f"{lead}{indent if lead else ''}{text[start:end].rstrip(chr(10))}"
        for lead, start, end in zip(above, starts, ends, strict=True)
    ]
    made = indent.join(pieces[index] for index in order)
    return Edit(first, first + len(text[first : ends[-1]].rstrip("\n")), made)


def _with_comments(text: str, end: int, column: int) -> int:
    """The end of a value with the comment beside it, and those below that are indented as parts of it."""
    if end and text[end - 1] != "\n" and (beside := _BESIDE.match(text, end)):
        end = beside.end()
    below = re.compile(rf"(?:(?:^|\n) {{{column + 1},}}#[^\n]*)+", re.MULTILINE).match(text, end)
    return below.end() if below else end


def _first_comment(text: str, start: int, column: int) -> int:
    """Where the comment lines above the first key begin, at its own column; the key's place when there are none."""
    while (own := start - column) > 0 and not text[own:start].strip():
        above = text.rfind("\n", 0, own - 1) + 1
        if not text[above:own].startswith(f"{' ' * column}#"):
            break
        start = above + column
    return start


def _end(node: yaml.Node, offsets: Offsets) -> int:
    """Where a value's own text ends: YAML counts what follows a block to it."""
    if not isinstance(node, yaml.CollectionNode) or node.flow_style or not node.value:
        return offsets.of(node.end_mark)
    last = node.value[-1]
    return _end(last[1] if isinstance(last, tuple) else last, offsets)
