"""Quotes around a value that keeps a file from being YAML: a colon inside it, or a sign that YAML gives another meaning."""

from __future__ import annotations

import json
import re

import yaml

from ..yaml_places import LOADER

_LINE = re.compile(r"^(\s*(?:- )*(?:[\w-]+: |- ))([^\s\"'\[{|>].*?)\s*$")
_TRIES = 50


def with_needed_quotes(text: str) -> str:
    """The text, with quotes added on the lines where YAML stumbles; as it was, if that does not surely mend it."""
    lines, quoted = text.split("\n"), dict[int, str]()
    for _ in range(_TRIES):
        line = _stumbles("\n".join(lines))
        if line is None:
            break
        match = _LINE.match(lines[line]) if line < len(lines) else None
        if not match or line in quoted or " #" in match[2]:
            return text
        lines[line], quoted[line] = f"{match[1]}{json.dumps(match[2], ensure_ascii=False)}", match[2]
    made = "\n".join(lines)
    return made if quoted.items() <= _values(made) else text


def _stumbles(text: str) -> int | None:
    """The line, from 0, on which the text stops being YAML."""
    try:
        yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        return error.problem_mark.line if error.problem_mark else 0
    except yaml.YAMLError:
        return None
    return None


def _values(text: str) -> set[tuple[int, str]]:
    """Line and text of every value: what was quoted must be one of them, and no part of a longer one."""
    try:
        events = [*yaml.parse(text, Loader=LOADER)]
    except yaml.YAMLError:
        return set()
    return {
        (event.start_mark.line, event.value)
        for event in events
        if isinstance(event, yaml.ScalarEvent) and event.start_mark
    }
