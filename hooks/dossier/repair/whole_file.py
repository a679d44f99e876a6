"""All repairs of one file, in the order in which one makes the next possible. Made twice, they find nothing.

Each is made only if the file says the same afterwards, except at the values that were to be repaired.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import yaml

from ..blanks import BLANK
from ..records import KINDS
from ..records.base import Model
from ..yaml_lines import Path, load
from ..yaml_places import LOADER
from .edits import Edit, applied, nodes
from .order import order_edits
from .scalars import scalar_edits
from .syntax import with_needed_quotes

_EXPLAINED = re.compile(r"^[ \t]*#:.*\n", re.MULTILINE)
_FRONT = re.compile(r"---\n.*?^---\n", re.MULTILINE | re.DOTALL)
_WORD = re.compile(r"[^\s{},]+")


def repaired(text: str, dataset: str) -> str:
    """A records file after every repair; a page, of which no dataset is named, after those that fit any text.

    Records that are not YAML, and cannot be made so by quotes, stay as they are.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if dataset not in KINDS:
        explained = text.startswith("---\n") and BLANK not in text
        return _one_end(_FRONT.sub(lambda front: _EXPLAINED.sub("", front[0]), text, count=1) if explained else text)
    text = text if node_of(text) else with_needed_quotes(text)
    if node_of(text) is None:
        return text
    for change in (_one_end, _unexplained, without_trailing_spaces):
        made = change(text)
        text = made if made != text and _says(made) == _says(text) else text
    return _ordered(_spelled(text, KINDS[dataset]), KINDS[dataset])


def _one_end(text: str) -> str:
    """One line end at the end."""
    return text.rstrip("\n") + "\n" if text.strip() else text


def _unexplained(text: str) -> str:
    """Without what ``scripts/new.py`` explained, once nothing is blank any more."""
    return text if BLANK in text else _EXPLAINED.sub("", text)


@lru_cache(maxsize=8)
def node_of(text: str) -> yaml.Node | None:
    """The text as YAML; none when it is not YAML. Kept, since most files go through all repairs unchanged."""
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError:
        return None
    return node


def _spelled(text: str, model: type[Model]) -> str:
    """Each value in its one spelling; only if no other value has changed with it."""
    if (node := node_of(text)) is None:
        return text
    if not (edits := scalar_edits(text, node, model)):
        return text
    made = applied(text, [*edits.values()])
    before, after = dict(_leaves(load(text, "").data)), dict(_leaves(load(made, "").data))
    changed = {path for path in before if before[path] != after.get(path)}
    return made if before.keys() == after.keys() and changed <= edits.keys() else text


def _leaves(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    if not inner:
        yield path, data
    for key, value in inner:
        yield from _leaves(value, (*path, key))


def _ordered(text: str, model: type[Model]) -> str:
    """In order; each step only if what the file says and all words of its comments are still the same."""
    better: str | None = text
    while better is not None and (node := node_of(text := better)) is not None:
        edits = [*order_edits(text, node, model)]
        tries = (applied(text, some) for some in [_apart(edits), *([edit] for edit in edits)] if some)
        better = next((made for made in tries if (_says(made), _words(made)) == (_says(text), _words(text))), None)
    return text


def _apart(edits: list[Edit]) -> list[Edit]:
    """Those that do not overlap: most can be made together."""
    kept: list[Edit] = []
    for edit in edits:
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


def _says(text: str) -> Any:
    located = load(text, "file")
    return located.data, len(located.problems)


def _words(text: str) -> list[str]:
    """Every word, those of comments too, in whatever order."""
    return sorted(_WORD.findall(text))


def without_trailing_spaces(text: str) -> str:
    """Lines end with their last sign; inside text that keeps its lines, spaces may be meant."""
    kept = _lines_of_blocks(text)
    lines = text.split("\n")
    return "\n".join(line if number in kept else line.rstrip(" \t") for number, line in enumerate(lines))


def _lines_of_blocks(text: str) -> set[int]:
    node = node_of(text)
    values = [value for _, value in nodes(node)] if node else []
    return {
        line
        for one in values
        if isinstance(one, yaml.ScalarNode)
        if one.style in ("|", ">") or one.start_mark.line != one.end_mark.line
        for line in range(one.start_mark.line + 1, one.end_mark.line + 1)
    }
