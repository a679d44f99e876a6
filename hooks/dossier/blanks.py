"""A blank to fill, as ``scripts/new.py`` leaves it: valid in YAML and Markdown, and a problem wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .problems import Problem
from .yaml_lines import Located, Path

BLANK = "FILL-IN"
"""The mark. No field, whatever its type, may hold it."""

RULE = "blank"


def blank_paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Where in plain data a value or a key is, or still holds, the mark."""
    if isinstance(value, str):
        if BLANK in value:
            yield path
        return
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        if isinstance(key, str) and BLANK in key:
            yield (*path, key)
        yield from blank_paths(inner, (*path, key))


def blank_problems(value: Any, file: str, located: Located, prefix: Path, see: str) -> list[Problem]:
    """One problem a blank, each at its place."""
    return [blank_problem(file, *located.place(path), _name(path, prefix), see) for path in blank_paths(value, prefix)]


def blank_problem(file: str, line: int, col: int, name: str, see: str) -> Problem:
    """The problem of one blank."""
    wrong = f"{name} is still to be filled"
    return Problem(file, line, col, RULE, wrong, "", f"write the value in place of {BLANK}{see}")


def _name(path: Path, prefix: Path) -> str:
    return ".".join(str(part) for part in path[len(prefix) :]) or "this record"
